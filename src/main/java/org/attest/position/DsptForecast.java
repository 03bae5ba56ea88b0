package org.attest.position;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attest.position.DsptLine.Audit;
import org.attest.position.DsptLine.Forecast;
import org.attest.position.DsptLine.Plan;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Works out where the year of each organisation leads: Standards Met when every expected level is met and the audit is done,
 * Approaching when each gap has an agreed plan. Where too little is known it says so and forecasts nothing.
 */
final class DsptForecast {

    private final SystemPosition position;
    private final Map<OrganisationId, Plan> plans;
    private final Map<OrganisationId, Audit> audits;

    private record Verdict(Forecast forecast, String because) {}

    DsptForecast(SystemPosition position, Map<OrganisationId, Plan> plans, Map<OrganisationId, Audit> audits) {
        this.position = position;
        this.plans = plans;
        this.audits = audits;
    }

    List<DsptLine> lines() {
        return IntStream.range(0, position.columns().size())
                .mapToObj(this::line)
                .toList();
    }

    private DsptLine line(int at) {
        var column = position.columns().get(at);
        var organisation = column.member().organisation();
        var audit = audits.get(organisation);
        var verdict = verdict(column, at, audit);
        return new DsptLine(
                organisation,
                verdict.forecast(),
                verdict.because(),
                judged(at, true),
                judged(at, false),
                plans.get(organisation),
                audit);
    }

    private Verdict verdict(OrganisationColumn column, int at, @Nullable Audit audit) {
        var tally = column.tally();
        if (!column.returned()) {
            return new Verdict(Forecast.NOT_KNOWN, "It has not returned.");
        }
        if (tally.notAnswered() > 0) {
            return new Verdict(Forecast.NOT_MET, count(tally.notAnswered(), "outcome") + " not answered.");
        }
        if (tally.gaps() > 0) {
            return gaps(tally.gaps(), agreed(at));
        }
        if (tally.expectedNotKnown() > 0) {
            return new Verdict(
                    Forecast.NOT_KNOWN,
                    "No gap is known, but the expected level of %s is not."
                            .formatted(count(tally.expectedNotKnown(), "outcome")));
        }
        return audit == null || audit.concluded() == null
                ? new Verdict(Forecast.NOT_KNOWN, "Expected levels are met; no independent assessment is concluded.")
                : new Verdict(Forecast.MET, "Expected levels are met and the independent assessment is concluded.");
    }

    private static Verdict gaps(int gaps, int agreed) {
        return agreed == gaps
                ? new Verdict(Forecast.APPROACHING, count(gaps, "gap") + ", each in an agreed plan.")
                : new Verdict(Forecast.NOT_MET, "%s, %d in an agreed plan.".formatted(count(gaps, "gap"), agreed));
    }

    private int agreed(int at) {
        return (int) position.rows().stream()
                .map(it -> it.cells().get(at))
                .filter(it -> it.isGap() && it.planned() != null && it.planned().agreed())
                .count();
    }

    /** How many sealed levels of an organisation were held against an expected level that is, or is not, confirmed. */
    private int judged(int at, boolean confirmed) {
        return (int) position.rows().stream()
                .filter(it -> it.outcome().expected().confirmed() == confirmed)
                .map(it -> it.cells().get(at).mark())
                .filter(it -> it == Mark.MET || it == Mark.BELOW)
                .count();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}

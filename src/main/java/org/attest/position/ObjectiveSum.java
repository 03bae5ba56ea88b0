package org.attest.position;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds up one objective over its primary outcomes, and judges it by the rule of {@link Rag}. */
final class ObjectiveSum {

    private final int number;
    private final String title;
    private final List<OrganisationColumn> columns;
    private final List<OutcomeRow> rows;
    private final Tally tally;
    private final FreshnessCount evidence;

    ObjectiveSum(int number, String title, List<OrganisationColumn> columns, List<OutcomeRow> all) {
        this.number = number;
        this.title = title;
        this.columns = columns;
        this.rows =
                all.stream().filter(it -> it.outcome().objective() == number).toList();
        this.tally = rows.stream().map(OutcomeRow::tally).reduce(Tally.NONE, Tally::plus);
        this.evidence = rows.stream().map(OutcomeRow::evidence).reduce(FreshnessCount.NONE, FreshnessCount::plus);
    }

    ObjectiveStanding standing() {
        var verdict = verdict();
        return new ObjectiveStanding(
                number,
                title,
                rows.size(),
                unconfirmed(),
                notKnown(),
                tally,
                weakest(),
                evidence,
                verdict.rag(),
                verdict.because());
    }

    private int unconfirmed() {
        return (int) rows.stream()
                .map(it -> it.outcome().expected())
                .filter(it -> it.level() != null && !it.confirmed())
                .count();
    }

    private int notKnown() {
        return (int) rows.stream()
                .filter(it -> it.outcome().expected().level() == null)
                .count();
    }

    private ObjectiveStanding.@Nullable Weakest weakest() {
        return IntStream.range(0, columns.size())
                .mapToObj(this::part)
                .filter(it -> it.tally().known() > 0)
                .min(Comparator.comparingDouble((Part it) -> it.tally().share()))
                .map(it -> new ObjectiveStanding.Weakest(
                        it.name(), it.tally().met(), it.tally().known()))
                .orElse(null);
    }

    private record Part(String name, Tally tally) {}

    private Part part(int column) {
        return new Part(
                columns.get(column).member().name(),
                Tally.of(rows.stream().map(it -> it.cells().get(column))));
    }

    private record Verdict(Rag rag, String because) {}

    /** A gap is softened only by a signed plan whose actions are owned and end in time. */
    private Verdict verdict() {
        if (rows.isEmpty()) {
            return new Verdict(Rag.NOT_APPLICABLE, "No outcome of this framework belongs to it.");
        }
        if (tally.gaps() > 0) {
            return gaps();
        }
        if (columns.stream().noneMatch(OrganisationColumn::returned)) {
            return columns.stream().allMatch(OrganisationColumn::untouched)
                    ? new Verdict(Rag.NOT_STARTED, "No organisation has answered yet.")
                    : new Verdict(Rag.NOT_KNOWN, "No organisation has returned yet.");
        }
        return unknown();
    }

    private Verdict gaps() {
        var planned = (int) rows.stream()
                .flatMap(it -> it.cells().stream())
                .filter(Cell::hasPlanInTime)
                .count();
        if (planned == tally.gaps()) {
            return new Verdict(Rag.AT_RISK, count(planned, "gap") + " with a signed plan that ends in time.");
        }
        return new Verdict(
                Rag.OFF_TRACK,
                planned == 0
                        ? count(tally.gaps(), "gap") + " without a signed plan that ends in time."
                        : "%d of %s without a signed plan that ends in time."
                                .formatted(tally.gaps() - planned, count(tally.gaps(), "gap")));
    }

    private Verdict unknown() {
        if (tally.notReturned() > 0 || tally.expectedNotKnown() > 0 || tally.notAnswered() > 0) {
            return new Verdict(
                    Rag.NOT_KNOWN,
                    "No gap is known, but %s could not be judged.".formatted(count(tally.all() - tally.met(), "cell")));
        }
        if (evidence.stale() + evidence.dueSoon() > 0) {
            return new Verdict(
                    Rag.AT_RISK,
                    "Expected levels are met; %s stale or due soon."
                            .formatted(count(evidence.stale() + evidence.dueSoon(), "piece") + " of evidence"));
        }
        return evidence.inDate() == 0 || evidence.noDate() > 0
                ? new Verdict(Rag.NOT_KNOWN, "Expected levels are met; the evidence has no date or is not linked.")
                : new Verdict(Rag.ON_TRACK, "Expected levels are met and the evidence is in date.");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}

package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.position.DsptLine;
import org.attest.position.DsptLine.Audit;
import org.attest.position.DsptLine.Forecast;
import org.attest.position.PackFigures;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What changed in where years lead, and which audits ended. */
final class DsptChanges {

    private static final int FORECAST = 60;
    private static final int AUDIT = 20;

    private final Map<OrganisationId, DsptLine> before;
    private final PackFigures now;
    private final List<PackChange> found = new ArrayList<>();

    DsptChanges(PackFigures before, PackFigures now) {
        this.before = before.dspt().stream().collect(Collectors.toMap(DsptLine::organisation, Function.identity()));
        this.now = now;
    }

    List<PackChange> found() {
        now.dspt().forEach(this::compare);
        return found;
    }

    private void compare(DsptLine is) {
        var was = before.get(is.organisation());
        if (was == null) {
            return;
        }
        var name = now.nameOf(is.organisation());
        if (was.forecast() != is.forecast()) {
            found.add(new PackChange(
                    Topic.FORECASTS,
                    way(was.forecast(), is.forecast()),
                    FORECAST,
                    "%s: the forecast went from %s to %s."
                            .formatted(
                                    name, was.forecast().words(), is.forecast().words()),
                    true));
        }
        if (isConcluded(is.audit()) && !isConcluded(was.audit())) {
            found.add(new PackChange(
                    Topic.FORECASTS, Way.NEITHER, AUDIT, name + ": the independent assessment is concluded.", true));
        }
    }

    private static boolean isConcluded(@Nullable Audit audit) {
        return audit != null && audit.concluded() != null;
    }

    /** The forecasts are in their order from best to worst; out of or into not known is neither. */
    private static Way way(Forecast was, Forecast is) {
        if (was == Forecast.NOT_KNOWN || is == Forecast.NOT_KNOWN) {
            return Way.NEITHER;
        }
        return is.compareTo(was) < 0 ? Way.BETTER : Way.WORSE;
    }
}

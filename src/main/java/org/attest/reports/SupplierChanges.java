package org.attest.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.position.EventFigures.AtSupplier;
import org.attest.position.PackFigures;
import org.attest.position.SupplierFigures.Line;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.attest.suppliers.Tier;
import org.jspecify.annotations.Nullable;

/** What changed among suppliers: new ones, tiers, assurances that began or ran out, incidents. */
final class SupplierChanges extends RegisterChanges<Line> {

    private static final int TIER = 30;
    private static final int INCIDENT = 45;

    SupplierChanges(PackFigures before, PackFigures now, LocalDate then, LocalDate today) {
        super(Topic.SUPPLIERS, before, now, then, today);
    }

    @Override
    List<Line> lines(PackFigures figures) {
        return figures.suppliers().suppliers();
    }

    @Override
    UUID id(Line line) {
        return line.id();
    }

    @Override
    List<PackChange> found() {
        var found = super.found();
        var told = before.events().atSuppliers().stream().map(AtSupplier::id).collect(Collectors.toSet());
        now.events().atSuppliers().stream()
                .filter(it -> !told.contains(it.id()))
                .forEach(it -> say(
                        Way.WORSE,
                        INCIDENT,
                        "%s had an incident: %s."
                                .formatted(it.supplier(), it.impact().words())));
        return found;
    }

    @Override
    void compare(@Nullable Line was, Line is) {
        if (was == null) {
            say(Way.NEITHER, 2, "%s is new in the register, %s.".formatted(is.name(), tier(is)));
            return;
        }
        if (was.tier() != is.tier()) {
            say(Way.NEITHER, TIER, "%s went from %s to %s.".formatted(is.name(), tier(was), tier(is)));
        }
        var weight = is.tier() == Tier.ONE ? TIER : 3;
        if (was.assuredOn(then) && !is.assuredOn(today)) {
            say(Way.WORSE, weight, "%s has no assurance in date any more.".formatted(is.name()));
        } else if (!was.assuredOn(then) && is.assuredOn(today)) {
            say(Way.BETTER, weight, "%s has an assurance in date again or for the first time.".formatted(is.name()));
        }
    }

    private static String tier(Line supplier) {
        return supplier.tier().words().toLowerCase(Locale.UK);
    }
}

package org.attest.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.position.PackFigures;
import org.attest.position.SupplierFigures;
import org.attest.position.SupplierFigures.Ending;
import org.attest.position.SupplierFigures.Reliance;
import org.attest.reports.Block.Note;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.reports.SmallerPaper.Topic;
import org.attest.shared.UkDates;
import org.attest.suppliers.Tier;
import org.jspecify.annotations.Nullable;

/** The suppliers of the system: how critical, how assured, on how few much hangs, who stops with whom, which contracts end. */
final class SupplierPaper {

    private static final int[] WITHIN = {30, 90, 180, 365};

    private final PackFigures registers;
    private final SupplierFigures suppliers;
    private final SupplierSection section;
    private final LocalDate day;

    private SupplierPaper(PackFigures registers, LocalDate day) {
        this.registers = registers;
        this.suppliers = registers.suppliers();
        this.section = new SupplierSection(registers, day);
        this.day = day;
    }

    static SmallerPaper.Content of(Pack pack, PackFigures registers) {
        return new SupplierPaper(registers, UkDates.day(pack.figures().heading().asAt())).content();
    }

    private SmallerPaper.Content content() {
        return new SmallerPaper.Content(
                section.keyFigures(),
                List.of(
                        Topic.of("Tiers", tiers(), orNone(section.critical())),
                        Topic.of("How much hangs on few", section.concentration()),
                        Topic.of("Who stops if one fails", reliances(suppliers.reliances())),
                        Topic.of("Contracts that end", pipeline(), orNone(section.ending())),
                        Topic.of(
                                "Incidents at suppliers in the last 12 months",
                                orNone(EventSection.atSuppliers(registers.events())
                                        .whole()))));
    }

    private static Block orNone(Grid grid) {
        return grid.rows().isEmpty() ? new Note("None is recorded.") : grid;
    }

    private Grid tiers() {
        return Grid.table(
                "Suppliers by tier, and how many of them have an assurance in date",
                List.of(
                        Column.text("Tier", 32),
                        Column.number("Suppliers", 14),
                        Column.number("In use", 14),
                        Column.number("Assured in date", 18),
                        Column.number("Assurance ran out", 18),
                        Column.number("None recorded", 18)),
                Arrays.stream(Tier.values()).map(this::tier).toList());
    }

    private List<Cell> tier(Tier tier) {
        var its = suppliers.suppliers().stream().filter(it -> it.tier() == tier).toList();
        var assured = its.stream().filter(it -> it.assuredOn(day)).count();
        var none = its.stream().filter(it -> it.assuredUntil() == null).count();
        return List.of(
                Cell.text(tier.words()),
                Cell.number(its.size()),
                Cell.number(its.stream().filter(it -> it.usedBy() > 0).count()),
                Cell.number(assured),
                Cell.number(its.size() - assured - none),
                Cell.number(none));
    }

    private Block reliances(@Nullable List<Reliance> reliances) {
        if (reliances == null) {
            return new Note(Snapshot.NOT_IN_THESE_FIGURES);
        }
        if (reliances.isEmpty()) {
            return new Note("No service of a critical supplier is recorded, so it is not known who would stop.");
        }
        return Grid.table(
                "Services of critical suppliers: what would take their place, and who uses them",
                List.of(
                        Column.text("Service", 30),
                        Column.text("Supplier", 24),
                        Column.text("If it fails", 28),
                        Column.text("Back within", 20),
                        Column.text("Organisations that use it", 44)),
                reliances.stream().map(this::reliance).toList());
    }

    private List<Cell> reliance(Reliance it) {
        return List.of(
                Cell.text(it.pathways() == null ? it.service() : it.service() + " (" + it.pathways() + ")"),
                Cell.text(it.supplierName()),
                it.singlePointOfFailure()
                        ? Cell.tinted("✕ " + failure(it), Tint.BAD)
                        : Cell.text("Another could take over, or a fallback is recorded"),
                Cell.lines(
                        List.of("Promised: " + hours(it.recoveryPromised()), "Tested: " + hours(it.recoveryTested()))),
                it.users().isEmpty()
                        ? Cell.tinted("? No use is recorded", Tint.NOT_KNOWN)
                        : Cell.text("%d: %s"
                                .formatted(
                                        it.users().size(),
                                        it.users().stream()
                                                .map(registers::nameOf)
                                                .collect(Collectors.joining(", ")))));
    }

    private static String failure(Reliance it) {
        return it.noSubstitute() && it.noFallback()
                ? "Nobody else could take over, and no fallback is recorded"
                : it.noSubstitute() ? "Nobody else could take over" : "No fallback is recorded";
    }

    private static String hours(@Nullable Integer hours) {
        return hours == null ? "not known" : hours == 1 ? "1 hour" : hours + " hours";
    }

    /** How many contracts end in which time; each is in one row only. */
    private Grid pipeline() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(ending("Ended, and none follows", null, -1));
        var from = 0;
        for (var until : WITHIN) {
            rows.add(ending(from == 0 ? "Within 30 days" : "In %d to %d days".formatted(from, until), from, until));
            from = until + 1;
        }
        return Grid.table(
                "How many contracts end in which time",
                List.of(
                        Column.text("Ends", 40),
                        Column.number("Contracts", 20),
                        Column.number("To be standardised at renewal", 30)),
                rows);
    }

    private List<Cell> ending(String name, @Nullable Integer from, int until) {
        var its = suppliers.ending().stream()
                .filter(it -> from == null || days(it) >= from)
                .filter(it -> days(it) <= until)
                .toList();
        return List.of(
                Cell.text(name),
                Cell.number(its.size()),
                Cell.number(its.stream().filter(Ending::standardise).count()));
    }

    private long days(Ending it) {
        return ChronoUnit.DAYS.between(day, it.on());
    }
}

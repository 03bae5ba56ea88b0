package org.attest.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.position.PackFigures;
import org.attest.position.SupplierFigures;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.Chart.Ink;
import org.attest.reports.Chart.Series;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;
import org.attest.suppliers.Tier;

/** The suppliers of the system: the critical ones and their assurance, how much hangs on few, contracts that end. */
final class SupplierSection {

    private static final int MOST = 25;
    private static final int MOST_GROUPS = 10;

    private final PackFigures figures;
    private final SupplierFigures suppliers;
    private final LocalDate day;

    SupplierSection(PackFigures figures, LocalDate day) {
        this.figures = figures;
        this.suppliers = figures.suppliers();
        this.day = day;
    }

    static List<Block> of(PackFigures figures, LocalDate day) {
        return new SupplierSection(figures, day).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(keyFigures());
        blocks.add(new Block.Heading("Tier 1: critical suppliers"));
        add(blocks, critical());
        blocks.add(new Block.Heading("How much hangs on few"));
        blocks.add(concentration());
        blocks.add(new Block.Heading("Contracts that end within 12 months"));
        add(blocks, ending());
        return blocks;
    }

    Block keyFigures() {
        var critical = suppliers.critical().size();
        return new Block.KeyFigures(
                "Suppliers in four figures",
                List.of(
                        new KeyFigure(
                                critical == 0 ? "None" : suppliers.criticalAssured(day) + " of " + critical,
                                "critical suppliers (tier 1) have an assurance in date"),
                        new KeyFigure(Integer.toString(suppliers.suppliers().size()), "suppliers in the register"),
                        new KeyFigure(Integer.toString(suppliers.count(Tier.UNKNOWN)), "of them have no tier yet"),
                        new KeyFigure(
                                Integer.toString(suppliers.ending().size()),
                                "contracts end within 12 months or ended")));
    }

    private static void add(List<Block> blocks, Grid table) {
        if (table.rows().isEmpty()) {
            blocks.add(new Block.Note("None is recorded."));
            return;
        }
        blocks.add(table.first(MOST));
    }

    Grid critical() {
        return Grid.table(
                "Critical suppliers, how many use them, and their assurance",
                List.of(Column.text("Supplier", 40), Column.text("Used by", 16), Column.text("Assurance", 34)),
                suppliers.critical().stream()
                        .map(it -> List.of(
                                Cell.text(it.name()),
                                Cell.text("%d of %d".formatted(it.usedBy(), suppliers.organisations())),
                                assurance(it)))
                        .toList());
    }

    private Cell assurance(SupplierFigures.Line supplier) {
        var until = supplier.assuredUntil();
        if (until == null) {
            return Cell.tinted("? None is recorded", Tint.NOT_KNOWN);
        }
        return supplier.assuredOn(day)
                ? Cell.tinted(
                        until.getYear() > day.getYear() + 100
                                ? "✓ In date, without an end"
                                : "✓ In date until " + UkDates.inTable(until),
                        Tint.GOOD)
                : Cell.tinted("✕ Ran out on " + UkDates.inTable(until), Tint.BAD);
    }

    Block concentration() {
        var groups =
                suppliers.groups().stream().filter(it -> it.depending() > 0).toList();
        if (groups.isEmpty()) {
            return new Block.Note("No use of a supplier is recorded, so it is not known what hangs on whom.");
        }
        var grid = Grid.table(
                        "Groups of suppliers by how many organisations depend on them",
                        List.of(
                                Column.text("Group", 40),
                                Column.number("Organisations depending", 16),
                                Column.number("Of", 10),
                                Column.number("Suppliers", 12),
                                Column.number("Of these critical", 12)),
                        groups.stream()
                                .map(it -> List.of(
                                        Cell.text(it.name()),
                                        Cell.number(it.depending()),
                                        Cell.number(suppliers.organisations()),
                                        Cell.number(it.suppliers()),
                                        Cell.number(it.critical())))
                                .toList())
                .first(MOST_GROUPS);
        var first = groups.getFirst();
        return new Chart(
                Chart.Kind.BARS,
                "Organisations that depend on one group of suppliers",
                "organisations",
                grid,
                Math.min(groups.size(), MOST_GROUPS),
                List.of(new Series(1, Ink.DARK)),
                "Most depend on %s: %d of %d organisations."
                        .formatted(first.name(), first.depending(), suppliers.organisations()));
    }

    Grid ending() {
        return Grid.table(
                "Contracts that end within 12 months, or ended and none follows",
                List.of(
                        Column.text("Contract", 32),
                        Column.text("Supplier", 26),
                        Column.text("Organisation", 28),
                        Column.text("Ends", 18),
                        Column.text("At renewal", 18)),
                suppliers.ending().stream()
                        .map(it -> List.of(
                                Cell.text(it.title()),
                                Cell.text(it.supplier()),
                                Cell.text(figures.nameOf(it.organisation())),
                                it.on().isBefore(day)
                                        ? Cell.tinted("✕ " + UkDates.inTable(it.on()), Tint.BAD)
                                        : Cell.text(UkDates.inTable(it.on())),
                                Cell.text(it.standardise() ? "Standardise" : "–")))
                        .toList());
    }
}

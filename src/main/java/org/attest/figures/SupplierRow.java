package org.attest.figures;

import java.time.LocalDate;
import java.util.List;
import org.attest.position.SupplierFigures;
import org.jspecify.annotations.Nullable;

/**
 * One supplier: how many organisations rest on it (of those whose figures these are), until when one of its assurances holds,
 * and how many contracts with it end within 12 months, or ended and none follows; {@code firstEnds} is the first of these days.
 */
public record SupplierRow(
        String reference,
        String supplier,
        String tier,
        int organisations,
        String assurance,
        @Nullable LocalDate assuredUntil,
        int contractsEnding,
        @Nullable LocalDate firstEnds) {

    /** An assurance without a last day is kept with this one. */
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    static List<SupplierRow> of(SupplierFigures figures, List<SupplierFigures.Line> shown, LocalDate day) {
        return shown.stream().map(it -> of(it, figures, day)).toList();
    }

    private static SupplierRow of(SupplierFigures.Line it, SupplierFigures figures, LocalDate day) {
        var ends = figures.ending().stream()
                .filter(one -> one.supplier().equals(it.name()))
                .map(SupplierFigures.Ending::on)
                .sorted()
                .toList();
        var until = it.assuredUntil();
        return new SupplierRow(
                it.reference(),
                it.name(),
                it.tier().words(),
                it.usedBy(),
                until == null ? "None" : it.assuredOn(day) ? "In date" : "Ended",
                until == null || until.equals(FOR_EVER) ? null : until,
                ends.size(),
                ends.isEmpty() ? null : ends.getFirst());
    }
}

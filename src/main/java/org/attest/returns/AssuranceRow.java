package org.attest.returns;

import java.util.Map;
import org.attest.shared.ItemRef;
import org.attest.suppliers.Assurance;
import org.attest.suppliers.SupplierEntry;
import org.jspecify.annotations.Nullable;

/**
 * A supplier and one of its assurances, as Attest holds them; without an assurance what a new one belongs to.
 *
 * @param evidence the items of the ICB that may prove one, by their references
 */
record AssuranceRow(SupplierEntry supplier, @Nullable Assurance assurance, Map<String, ItemRef> evidence) {

    /** @param references of the items that may prove it */
    Held<AssuranceRow> held(Map<ItemRef, String> references) {
        var cells =
                new HeldCells().text(SupplierParts.SUPPLIER, supplier.details().name());
        if (assurance == null) {
            cells.text(SupplierParts.REFERENCE, supplier.reference());
            return new Held<>(this, supplier.reference(), cells.all(), "", "");
        }
        var says = assurance.details();
        var proof = says.evidence();
        var reference = SupplierParts.mark(supplier, assurance.id());
        cells.text(SupplierParts.REFERENCE, reference)
                .one(AssuranceColumns.KIND, says.kind().name(), says.kind().words())
                .text(AssuranceColumns.SAYS, says.says())
                .text(AssuranceColumns.BODY, says.body())
                .text(AssuranceColumns.SCOPE, says.scope())
                .day(AssuranceColumns.ISSUED, says.issued())
                .day(AssuranceColumns.EXPIRES, says.expires())
                .text(AssuranceColumns.EVIDENCE, proof == null ? null : references.get(proof));
        return new Held<>(this, reference, cells.all(), assurance.id() + " " + assurance.edits(), "");
    }
}

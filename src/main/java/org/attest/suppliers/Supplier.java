package org.attest.suppliers;

import java.util.List;
import java.util.UUID;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/**
 * The shared record of a supplier. {@code tier} is the one that counts: set by a person, or else as worked out.
 *
 * @param register the ICB whose register it stands in
 * @param usedBy how many organisations use a service that is still offered
 * @param worksFor the suppliers that rest on this one
 * @param edits on which state a change is based
 * @param kept whether the caller changes the record, and may learn who uses what
 */
public record Supplier(
        UUID id,
        OrganisationId register,
        String reference,
        SupplierDetails details,
        Tier tier,
        Tiering workedOut,
        Users usedBy,
        List<Offering> services,
        List<SupplierName> subProcessors,
        List<SupplierName> worksFor,
        long edits,
        boolean kept)
        implements Edited<SupplierDetails> {

    public Supplier {
        services = List.copyOf(services);
        subProcessors = List.copyOf(subProcessors);
        worksFor = List.copyOf(worksFor);
    }

    public ItemRef ref() {
        return new ItemRef(ItemKind.SUPPLIER, register, id.toString());
    }

    public String name() {
        return details.name();
    }

    @Override
    public List<FieldChange> differencesTo(SupplierDetails other) {
        return SupplierValues.changes(SupplierValues.of(details), SupplierValues.of(other));
    }
}

package org.attest.suppliers;

import java.util.List;
import java.util.UUID;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/**
 * A contract of one organisation with a supplier.
 *
 * @param mine whether the caller may change it
 */
public record Contract(
        UUID id, OrganisationId organisation, ItemRef supplier, ContractDetails details, long edits, boolean mine)
        implements Edited<ContractDetails> {

    @Override
    public List<FieldChange> differencesTo(ContractDetails other) {
        return ContractValues.changes(ContractValues.of(details), ContractValues.of(other));
    }
}

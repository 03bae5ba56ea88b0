package org.attest.suppliers;

import java.util.Set;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/**
 * A supplier's answers came in.
 *
 * @param number of these answers
 * @param onBehalf whether the ICB gave them
 * @param users the organisations that use the supplier, besides the ICB in whose register it stands
 */
public record AnswersIn(ItemRef supplier, UUID ask, int number, boolean onBehalf, Set<OrganisationId> users) {

    public AnswersIn {
        users = Set.copyOf(users);
    }

    /** The name of the event by which the trail and the feed know it. */
    public String what() {
        return (onBehalf ? SupplierVerb.ANSWER_ON_BEHALF : SupplierVerb.ANSWER).what();
    }
}

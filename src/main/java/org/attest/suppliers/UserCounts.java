package org.attest.suppliers;

import org.attest.shared.OrganisationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From how many users on a provider is told how many they are; the ICB that keeps the register always is. */
@Component
class UserCounts {

    private final int fewestTold;

    UserCounts(@Value("${attest.suppliers.fewest-told}") int fewestTold) {
        this.fewestTold = fewestTold;
    }

    Users shown(SupplierSight sight, OrganisationId register, long number) {
        return sight.keeps(register) || number >= fewestTold ? Users.told(number) : new Users(null, fewestTold);
    }

    /** From how many on a provider is told; 0 for whoever keeps the register and always is. */
    int fewest(SupplierSight sight, OrganisationId register) {
        return sight.keeps(register) ? 0 : fewestTold;
    }

    /** What a list is sorted by, so that its order tells no more than its numbers. */
    String sorted(SupplierSight sight) {
        return sight.kept().containsAll(sight.registers())
                ? "s.usedBy"
                : "case when s.usedBy >= " + fewestTold + " then s.usedBy else 0 end";
    }
}

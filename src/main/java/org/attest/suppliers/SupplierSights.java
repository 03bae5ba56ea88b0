package org.attest.suppliers;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Neighbours;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Works out what the caller may see of suppliers, in one place; for providers that takes one statement. */
@Component
class SupplierSights {

    private static final Role[] AT_PROVIDERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER};

    private final Neighbours neighbours;
    private final CurrentUser currentUser;

    SupplierSights(Neighbours neighbours, CurrentUser currentUser) {
        this.neighbours = neighbours;
        this.currentUser = currentUser;
    }

    /** All that the caller may see. */
    SupplierSight all() {
        return of(Set.of());
    }

    /** The same; Attest itself, which works nowhere, sees the registers that it asks about. */
    SupplierSight of(Collection<OrganisationId> asked) {
        var caller = currentUser.get();
        if (caller.equals(Caller.ATTEST)) {
            return new SupplierSight(caller, Set.copyOf(asked), Set.copyOf(asked));
        }
        var kept = caller.scope(Role.ICB_LEAD).organisations();
        var registers = new HashSet<>(kept);
        registers.addAll(sharedWith(caller.scope(AT_PROVIDERS).organisations()));
        return new SupplierSight(caller, kept, registers);
    }

    /** @throws UnknownItem for a register that the caller does not read */
    SupplierSight reading(OrganisationId register) {
        return of(Set.of(register)).require(register);
    }

    /** The registers that these organisations read: only ICBs have one, so all others around them do no harm. */
    Set<OrganisationId> sharedWith(Set<OrganisationId> readers) {
        var registers = new HashSet<>(readers);
        if (!readers.isEmpty()) {
            neighbours.of(readers).values().forEach(registers::addAll);
        }
        return registers;
    }

    /** @throws UnknownItem when the caller does not lead the ICB whose register it is; asks nothing of the database */
    Caller requireKeeper(OrganisationId register) {
        return currentUser.require(register, Role.ICB_LEAD);
    }

    /** @throws UnknownItem when the caller does not lead this organisation, or it does not read the register */
    Caller requireLead(OrganisationId organisation, OrganisationId register) {
        var caller = currentUser.require(organisation, Role.PROVIDER_LEAD);
        if (!sharedWith(Set.of(organisation)).contains(register)) {
            throw new UnknownItem();
        }
        return caller;
    }
}

package org.attest.suppliers;

import java.util.HashSet;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;

/**
 * What one caller may see and change of suppliers: the registers of the ICBs that they lead, and to read the registers of
 * the systems that their organisations are partners in. What an organisation keeps to itself is its lead's to change,
 * its approver's to read, and its ICB's to read.
 */
record SupplierSight(Caller caller, Set<OrganisationId> kept, Set<OrganisationId> registers) {

    private static final Role[] OWN_READERS = {Role.PROVIDER_LEAD, Role.APPROVER};
    private static final Role[] AT_PROVIDERS = {Role.PROVIDER_LEAD, Role.APPROVER, Role.CONTRIBUTOR};

    boolean isEmpty() {
        return registers.isEmpty();
    }

    /** @throws UnknownItem for a register that the caller does not read */
    SupplierSight require(OrganisationId register) {
        if (!registers.contains(register)) {
            throw new UnknownItem();
        }
        return this;
    }

    /** Whether the caller changes this register, and may learn who uses what. */
    boolean keeps(OrganisationId register) {
        return kept.contains(register);
    }

    /** The organisations whose contracts the caller reads. */
    Scope contracts() {
        var all = new HashSet<>(caller.scope(OWN_READERS).organisations());
        if (caller.holds(Role.ICB_LEAD)) {
            all.addAll(caller.overseen());
        }
        return new Scope(all);
    }

    /** The organisations in which the caller works: what these use is no secret to them. */
    Scope own() {
        return caller.scope(AT_PROVIDERS);
    }

    /** The organisations whose own part the caller changes. */
    Scope led() {
        return caller.scope(Role.PROVIDER_LEAD);
    }
}

package org.attest.suppliers;

import java.util.List;
import java.util.function.Supplier;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;

/** An ICB with three trusts, and people in every role; each test makes its own. */
final class SupplierWorld {

    final OrganisationId icb;
    final OrganisationId north;
    final OrganisationId south;
    final OrganisationId east;
    final String northName;
    final String southName;
    final String icbCode;
    final Caller icbLead;
    final Caller northLead;
    final Caller northHelper;
    final Caller northApprover;
    final Caller southLead;
    final Caller eastLead;
    private final CurrentUser currentUser;

    SupplierWorld(SystemWorld world, CurrentUser currentUser) {
        this.currentUser = currentUser;
        MadeSystem system = world.make(3);
        icb = system.icb().id();
        icbCode = system.icb().code().code();
        north = system.trusts().get(0).id();
        south = system.trusts().get(1).id();
        east = system.trusts().get(2).id();
        northName = system.trusts().get(0).name();
        southName = system.trusts().get(1).name();
        icbLead = system.icbLead();
        northLead = SystemWorld.person(north, Role.PROVIDER_LEAD);
        northHelper = SystemWorld.person(north, Role.CONTRIBUTOR);
        northApprover = SystemWorld.person(north, Role.APPROVER);
        southLead = SystemWorld.person(south, Role.PROVIDER_LEAD);
        eastLead = SystemWorld.person(east, Role.PROVIDER_LEAD);
    }

    List<Caller> atNorth() {
        return List.of(northLead, northHelper, northApprover);
    }

    <T> T as(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    void run(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }
}

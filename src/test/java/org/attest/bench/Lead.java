package org.attest.bench;

import java.util.function.Supplier;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.shared.OrganisationId;

/** A trust that nobody else has, and the lead of it. */
record Lead(OrganisationId organisation, Caller caller) {

    static Lead of(TestWorld world) {
        var trust = world.organisation(Kind.ACUTE_TRUST).id();
        return new Lead(trust, world.somebody(Role.PROVIDER_LEAD, trust).caller());
    }

    <T> T as(CurrentUser currentUser, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}

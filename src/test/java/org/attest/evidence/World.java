package org.attest.evidence;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** An ICB with two trusts, made for one test, and the people who work there. */
public final class World {

    private static final AtomicInteger NEXT = new AtomicInteger();

    public final OrganisationId icb;
    public final OrganisationId north;
    public final OrganisationId south;
    public final Caller icbLead;
    public final Caller northLead;
    public final Caller northApprover;
    public final Caller northHelper;
    public final Caller southLead;
    private final CurrentUser currentUser;

    public World(OrganisationDirectory directory, CurrentUser currentUser) {
        this.currentUser = currentUser;
        icb = add(directory, Kind.ICB);
        north = add(directory, Kind.ACUTE_TRUST);
        south = add(directory, Kind.COMMUNITY_TRUST);
        icbLead = new Caller(
                PersonId.next(), "ICB lead", Set.of(new Grant(Role.ICB_LEAD, icb)), Set.of(icb, north, south));
        northLead = caller(Role.PROVIDER_LEAD, north);
        northApprover = caller(Role.APPROVER, north);
        northHelper = caller(Role.CONTRIBUTOR, north);
        southLead = caller(Role.PROVIDER_LEAD, south);
    }

    public static Caller caller(Role role, OrganisationId organisation) {
        return new Caller(PersonId.next(), role.words(), Set.of(new Grant(role, organisation)), Set.of());
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    public void run(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }

    /** For the whole schema: whoever switches it on switches it off again. */
    public void allowUnscanned(FileRules rules, boolean allowed) {
        run(Caller.ATTEST, () -> rules.allowUnscannedForOthers(allowed));
    }

    private OrganisationId add(OrganisationDirectory directory, Kind kind) {
        var code = "EV%04d".formatted(NEXT.incrementAndGet());
        return as(Caller.ATTEST, () -> directory
                .add(NewOrganisation.of(code, "Invented " + code, kind))
                .id());
    }
}

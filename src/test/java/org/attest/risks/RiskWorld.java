package org.attest.risks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** An ICB with two trusts, made for one test, and the people who work there. */
final class RiskWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final AtomicInteger NEXT = new AtomicInteger();

    final Organisation icb;
    final Organisation north;
    final Organisation south;
    final Caller icbLead;
    final Caller northLead;
    final Caller northColleague;
    final Caller northApprover;
    final Caller northHelper;
    final Caller southLead;
    private final CurrentUser currentUser;
    private final RiskRegister register;

    RiskWorld(OrganisationDirectory directory, CurrentUser currentUser, RiskRegister register) {
        this.currentUser = currentUser;
        this.register = register;
        icb = add(directory, Kind.ICB);
        north = add(directory, Kind.ACUTE_TRUST);
        south = add(directory, Kind.COMMUNITY_TRUST);
        icbLead = new Caller(
                PersonId.next(),
                "ICB lead",
                Set.of(new Grant(Role.ICB_LEAD, icb.id())),
                new HashSet<>(List.of(icb.id(), north.id(), south.id())));
        northLead = caller(Role.PROVIDER_LEAD, north.id());
        northColleague = caller(Role.PROVIDER_LEAD, north.id());
        northApprover = caller(Role.APPROVER, north.id());
        northHelper = caller(Role.CONTRIBUTOR, north.id());
        southLead = caller(Role.PROVIDER_LEAD, south.id());
    }

    static Caller caller(Role role, OrganisationId organisation) {
        return new Caller(PersonId.next(), role.words(), Set.of(new Grant(role, organisation)), Set.of());
    }

    static RiskDetails details(String title) {
        return details(title, "cyber", Shown.SCORES);
    }

    static RiskDetails details(String title, String category, Shown shown) {
        return new RiskDetails(
                title,
                new Wording("a supplier is attacked", "pathology stops", "operations put off"),
                category,
                null,
                Accountable.NOBODY,
                false,
                shown);
    }

    static NewRating current(int consequence, int likelihood) {
        return rating(Measured.CURRENT, consequence, likelihood);
    }

    static NewRating rating(Measured measured, int consequence, int likelihood) {
        return new NewRating(measured, Score.of(consequence, likelihood), TODAY, "As we see it.");
    }

    Risk risk(Caller caller, RiskDetails details, NewRating... ratings) {
        var organisation = caller.grants().iterator().next().organisation();
        return as(caller, () -> register.add(organisation, new NewRisk(details, Arrays.asList(ratings))));
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

    private Organisation add(OrganisationDirectory directory, Kind kind) {
        var code = "RK%04d".formatted(NEXT.incrementAndGet());
        return as(Caller.ATTEST, () -> directory.add(NewOrganisation.of(code, "Invented " + code, kind)));
    }
}

package org.attest;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.KnownPassword;
import org.attest.accounts.NewPerson;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** Makes systems to test with, through the front doors: an ICB and a provider of their own, and people who can sign in. */
public final class TestWorld {

    /** Everybody's. */
    public static final String PASSWORD = "seven quiet otters paddle";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final KnownPassword knownPassword;
    private final CurrentUser currentUser;

    TestWorld(
            OrganisationDirectory directory, Accounts accounts, KnownPassword knownPassword, CurrentUser currentUser) {
        this.directory = directory;
        this.accounts = accounts;
        this.knownPassword = knownPassword;
        this.currentUser = currentUser;
    }

    /** A person with one role, who can sign in with {@link #PASSWORD}. */
    public record Somebody(PersonId id, String name, String email, Role role, OrganisationId organisation) {

        public Caller caller() {
            return new Caller(id, name, Set.of(new Grant(role, organisation)), Set.of());
        }
    }

    /** One ICB with one provider that reports to it. */
    public record TestSystem(
            Organisation icb,
            Organisation provider,
            Somebody icbLead,
            Somebody lead,
            Somebody contributor,
            Somebody approver) {}

    public TestSystem system() {
        var icb = organisation(Kind.ICB);
        var provider = organisation(Kind.ACUTE_TRUST);
        attest(() -> {
            directory.setPartner(icb.id(), provider.id(), true, "Member trust");
            return true;
        });
        return new TestSystem(
                icb,
                provider,
                somebody(Role.ICB_LEAD, icb.id()),
                somebody(Role.PROVIDER_LEAD, provider.id()),
                somebody(Role.CONTRIBUTOR, provider.id()),
                somebody(Role.APPROVER, provider.id()));
    }

    public Organisation organisation(Kind kind) {
        var number = MADE.incrementAndGet();
        return attest(
                () -> directory.add(NewOrganisation.of("W%04d".formatted(number), "Organisation " + number, kind)));
    }

    public Somebody somebody(Role role, OrganisationId organisation) {
        var name = "%s %d".formatted(role.words(), MADE.incrementAndGet());
        var email = name.toLowerCase().replaceAll("[^a-z0-9]+", ".") + "@example.org";
        var until = role == Role.ASSESSOR ? LocalDate.of(2027, 6, 30) : null;
        var link = attest(
                () -> accounts.add(new NewPerson(name, email), role, organisation, LocalDate.of(2026, 1, 1), until));
        knownPassword.redeem(link.token());
        return new Somebody(link.person(), name, email, role, organisation);
    }

    /** Runs work as Attest itself. */
    public <T> T attest(Supplier<T> work) {
        return currentUser.as(Caller.ATTEST, work);
    }
}

package org.attest.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** An ICB with two trusts and people who read and type measures; each test makes its own. */
@Component
public class MeasureWorld {

    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    public static final LocalDate END_OF_OCTOBER = LocalDate.of(2026, 10, 31);

    private final TestWorld world;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final MeasureBook book;

    MeasureWorld(TestWorld world, OrganisationDirectory directory, CurrentUser currentUser, MeasureBook book) {
        this.world = world;
        this.directory = directory;
        this.currentUser = currentUser;
        this.book = book;
    }

    /** The system with a second trust, and callers in their roles. */
    public record Made(
            TestSystem system, OrganisationId north, OrganisationId south, Caller icbLead, Caller southLead) {

        public Caller northLead() {
            return system.lead().caller();
        }

        public Caller northApprover() {
            return system.approver().caller();
        }
    }

    public Made make() {
        var system = world.system();
        var south = world.organisation(Kind.ACUTE_TRUST).id();
        world.attest(() -> {
            directory.setPartner(system.icb().id(), south, true, "Member trust");
            return true;
        });
        var icb = system.icb().id();
        var north = system.provider().id();
        var lead = new Caller(
                system.icbLead().id(), "ICB lead", Set.of(new Grant(Role.ICB_LEAD, icb)), Set.of(icb, north, south));
        return new Made(
                system,
                north,
                south,
                lead,
                world.somebody(Role.PROVIDER_LEAD, south).caller());
    }

    /** Records the first reading of a month, as at its last day or today. */
    public Reading record(Caller caller, OrganisationId organisation, String measure, YearMonth month, Figure figure) {
        var end = month.atEndOfMonth();
        var today = LocalDate.of(2026, 11, 22);
        var wanted = NewReading.of(measure, month, figure, end.isAfter(today) ? today : end);
        return done(by(caller, () -> book.record(organisation, wanted)));
    }

    public static Reading done(Recorded recorded) {
        if (recorded instanceof Recorded.Done it) {
            return it.reading();
        }
        throw new AssertionError("Not recorded: " + recorded);
    }

    public <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    public void run(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }
}

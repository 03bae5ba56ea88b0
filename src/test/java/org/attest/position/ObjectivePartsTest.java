package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.connections.ItemTitle;
import org.attest.improvements.MilestoneDetails;
import org.attest.improvements.Milestones;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands behind one objective, for the ICB and for a provider. */
@AttestTest
class ObjectivePartsTest {

    @Autowired
    SystemWorld world;

    @Autowired
    ObjectiveParts parts;

    @Autowired
    RiskRegister register;

    @Autowired
    Milestones milestones;

    @Autowired
    TestClock clock;

    SystemWorld.MadeSystem system;
    OrganisationId north;
    OrganisationId south;

    @BeforeEach
    void makeASystem() {
        clock.reset();
        system = world.make(2);
        north = system.trusts().getFirst().id();
        south = system.trusts().getLast().id();
    }

    @Test
    void theIcbCountsWhatPartnersShowInFullAndNamesHowManyDoNotSay() {
        risk(north, "Open to all", 4, Shown.ALL, 5);
        risk(north, "Another objective", 3, Shown.ALL, 5);
        risk(south, "Scores only", 4, Shown.SCORES, 5);
        risk(south, "Own business", 4, Shown.NOTHING, 5);
        risk(system.icb().id(), "Small", 4, Shown.ALL, 1);
        risk(system.icb().id(), "Not scored", 4, Shown.ALL, 0);
        var seen = world.by(system.icbLead(), () -> parts.risks(system.icb().id(), 4));
        assertThat(seen.open()).isEqualTo(3);
        assertThat(seen.over()).isEqualTo(1);
        assertThat(seen.notScored()).isEqualTo(1);
        assertThat(seen.withoutObjective()).isEqualTo(2);
        assertThat(seen.highest())
                .extracting(ItemTitle::title)
                .satisfiesExactly(it -> assertThat(it).contains("Open to all"), it -> assertThat(it)
                        .contains("Small"));
    }

    @Test
    void aProviderSeesItsOwnAndNothingElse() {
        risk(north, "Ours", 4, Shown.NOTHING, 2);
        risk(south, "Theirs", 4, Shown.ALL, 5);
        var seen = world.by(lead(north), () -> parts.risks(north, 4));
        assertThat(seen.open()).isEqualTo(1);
        assertThat(seen.withoutObjective()).isZero();
        assertThat(seen.highest()).singleElement().satisfies(it -> assertThat(it.title())
                .contains("Ours"));
        assertThatThrownBy(() -> world.by(lead(north), () -> parts.risks(south, 4)))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.by(lead(north), () -> parts.risks(north, 5)).open()).isZero();
    }

    @Test
    void milestonesAreCountedOverTheSystemWithTheOrganisationThatIsMostLate() {
        var today = UkDates.day(clock.instant());
        milestone(north, "Soon", today.plusDays(3));
        milestone(north, "Reached", today.plusDays(30));
        milestone(south, "Late one", today.minusDays(3));
        milestone(south, "Late two", today.minusDays(2));
        var seen =
                world.by(system.icbLead(), () -> parts.milestones(system.icb().id(), 4));
        assertThat(seen.all()).isEqualTo(4);
        assertThat(seen.late()).isEqualTo(2);
        assertThat(seen.weakest()).isNotNull().satisfies(it -> assertThat(it.inWords())
                .endsWith(", 2 of 2 late"));
        assertThat(seen.next()).extracting(ItemTitle::title).first().satisfies(it -> assertThat(it)
                .contains("Late one"));
        var own = world.by(lead(north), () -> parts.milestones(north, 4));
        assertThat(own.all()).isEqualTo(2);
        assertThat(own.weakest()).isNull();
        assertThat(world.by(lead(north), () -> parts.milestones(north, 5)).all())
                .isZero();
    }

    private void milestone(OrganisationId organisation, String title, LocalDate due) {
        world.run(
                lead(organisation),
                () -> milestones.add(organisation, new MilestoneDetails(4, title, null, null, null, due)));
    }

    private void risk(OrganisationId organisation, String title, int objective, Shown shown, int step) {
        var wording = new Wording("a supplier stops", "work stops", "care put off");
        var details = new RiskDetails(title, wording, "cyber", objective, Accountable.NOBODY, false, shown);
        var ratings = step == 0
                ? List.<NewRating>of()
                : List.of(new NewRating(
                        Measured.CURRENT, Score.of(step, step), UkDates.day(clock.instant()), "As we see it."));
        world.run(lead(organisation), () -> register.add(organisation, new NewRisk(details, ratings)));
    }

    private static Caller lead(OrganisationId organisation) {
        return SystemWorld.person(organisation, Role.PROVIDER_LEAD);
    }
}

package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.assessments.AssessmentWorld.YEAR;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.components.WaitsForMe.Waiting;
import org.attest.organisations.OrganisationDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class AssessmentsWaitingTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    Accounts accounts;

    @Autowired
    AssessmentsWaiting waiting;

    AssessmentWorld world;

    @BeforeEach
    void makeOrganisations() {
        world = new AssessmentWorld(currentUser, directory, assessments);
    }

    @Test
    void aRoundWaitsForEachInTurn() {
        assertThat(of(world.approver)).isNull();
        world.submitted();
        assertThat(of(world.approver))
                .isEqualTo(new Waiting(
                        "submitted round to sign off", 1, AssessmentLinks.signOff(world.trust.code(), YEAR)));

        world.sign();
        assertThat(of(world.approver)).isNull();
        assertThat(of(world.icbLead))
                .isEqualTo(new Waiting("signed round to review", 1, AssessmentLinks.review(world.trust.code(), YEAR)));

        world.as(world.icbLead, () -> assessments.giveBack(world.ref, "Look again."));
        assertThat(of(world.icbLead)).isNull();
        assertThat(of(world.lead))
                .isEqualTo(
                        new Waiting("returned round to work on", 1, AssessmentLinks.tasks(world.trust.code(), YEAR)));
    }

    @Test
    void anOutcomeWaitsForItsOwnerUntilItIsReady() {
        world.by(
                Caller.ATTEST,
                () -> accounts.add(
                        new NewPerson("Pat Invented", UUID.randomUUID() + "@invented.example"),
                        Role.CONTRIBUTOR,
                        world.trust.id(),
                        LocalDate.of(2026, 1, 1),
                        null));
        var owner = world.by(world.lead, () -> accounts.colleagues(world.trust.id()))
                .getFirst();
        var contributor = world.person(owner.id(), Role.CONTRIBUTOR);
        world.assign(AssessmentWorld.A1A, owner.id(), null);

        assertThat(of(contributor))
                .isEqualTo(new Waiting(
                        "outcome that is yours and not ready",
                        1,
                        AssessmentLinks.tasks(world.trust.code(), YEAR) + "?mine=yes"));
        world.save(contributor, AssessmentWorld.A1A, null, "Done.");
        assertThat(of(contributor)).isNull();
    }

    private @Nullable Waiting of(Caller caller) {
        return world.by(caller, waiting::waiting).stream().findFirst().orElse(null);
    }
}

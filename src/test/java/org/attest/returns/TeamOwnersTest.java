package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attest.AttestTest;
import org.attest.accounts.Team;
import org.attest.accounts.Teams;
import org.attest.assessments.AnswerChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The column Owner of the outcomes names a person or a team. */
@AttestTest
class TeamOwnersTest {

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;
    private Team team;

    @BeforeEach
    void aTeamHasAnOutcome() {
        world = new ReturnWorld(beans);
        team = made(world, "Infrastructure team");
        world.answered(
                "A1.a",
                it -> new AnswerChange(
                        it.outcome(), it.basedOn(), it.level(), "a", team.id(), it.due(), it.progress()));
    }

    @Test
    void theTeamGoesOutByItsNameAndComesHomeUnchanged() {
        assertThat(world.take(world.export()).changesNothing()).isTrue();
        var told = world.take(
                Edit.of(world.export(), it -> it.set(Edit.OUTCOMES, "A1.a", "Owner", " infrastructure  Team ")));
        assertThat(told.changesNothing()).isTrue();
    }

    @Test
    void anOutcomeIsGivenToATeamByNameAndToAPersonByNameOrAddress() {
        var file = Edit.of(world.export(), it -> it.set(
                        Edit.OUTCOMES, "A1.a", "Owner", world.ben.email().toUpperCase())
                .set(Edit.OUTCOMES, "A1.b", "Owner", "Infrastructure team")
                .set(Edit.OUTCOMES, "B2.a", "Owner", "Ben O'Hara"));
        world.applied(world.take(file));

        assertThat(world.answer("A1.a").owner()).isEqualTo(world.ben.id());
        assertThat(world.answer("A1.b").owner()).isEqualTo(team.id());
        assertThat(world.answer("B2.a").owner()).isEqualTo(world.ben.id());
    }

    @Test
    void aTeamOfAnotherOrganisationIsAsUnknownAsOneThatDoesNotExist() {
        made(new ReturnWorld(beans), "Their networks");

        for (var unknown : List.of("Their networks", "Nobody's team")) {
            var preview = world.take(edited(unknown));
            assertThat(preview.allProblems())
                    .extracting(Problem::kind)
                    .containsExactly(ProblemKind.NOT_ONE_OF_YOUR_PEOPLE);
        }
    }

    @Test
    void evidenceIsStillAPersonsOnly() {
        world.logged("Firewall review");
        var preview = world.take(
                Edit.of(world.export(), it -> it.set(Edit.EVIDENCE, "E-0001", "Owner", "Infrastructure team")));

        assertThat(preview.allProblems()).extracting(Problem::kind).containsExactly(ProblemKind.NOT_ONE_OF_YOUR_PEOPLE);
    }

    private Path edited(String owner) {
        return Edit.of(world.export(), it -> it.set(Edit.OUTCOMES, "A1.a", "Owner", owner));
    }

    private static Team made(ReturnWorld world, String name) {
        return world.asLead(() -> world.bean(Teams.class).add(world.organisation.id(), name, List.of(world.ben.id())));
    }
}

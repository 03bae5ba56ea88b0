package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of steps, written a second time by hand: stage by stage, role by role. */
class MoveTest {

    private static final Map<Stage, Set<Move>> POSSIBLE = Map.of(
            Stage.OPEN, Set.of(Move.SUBMIT),
            Stage.RETURNED, Set.of(Move.SUBMIT),
            Stage.SUBMITTED, Set.of(Move.SEND_BACK, Move.SIGN_OFF),
            Stage.AWAITING_COUNTERSIGN, Set.of(Move.COUNTERSIGN, Move.GIVE_BACK, Move.REOPEN),
            Stage.SIGNED_OFF, Set.of(Move.ACCEPT, Move.SEND_QUERIES, Move.GIVE_BACK, Move.REOPEN, Move.OPEN_NEXT_ROUND),
            Stage.QUERIED, Set.of(Move.SUBMIT, Move.GIVE_BACK),
            Stage.ACCEPTED, Set.of(Move.REOPEN, Move.OPEN_NEXT_ROUND));

    private static final Map<Role, Set<Move>> MAY = Map.of(
            Role.PROVIDER_LEAD, Set.of(Move.SUBMIT, Move.OPEN_NEXT_ROUND),
            Role.APPROVER, Set.of(Move.SEND_BACK, Move.SIGN_OFF, Move.REOPEN),
            Role.ICB_LEAD, Set.of(Move.COUNTERSIGN, Move.ACCEPT, Move.SEND_QUERIES, Move.GIVE_BACK));

    @ParameterizedTest
    @EnumSource
    void aStageLetsOnlyItsOwnStepsThrough(Stage stage) {
        for (var round : Round.values()) {
            for (var move : Move.values()) {
                var expected =
                        POSSIBLE.get(stage).contains(move) && !(move == Move.OPEN_NEXT_ROUND && round == Round.FINAL);
                assertThat(move.fits(round, stage))
                        .as("%s %s %s", move, round, stage)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoleTakesOnlyItsOwnStepsAndOnlyWhereItIsHeld(Role role) {
        var here = OrganisationId.next();
        var elsewhere = OrganisationId.next();
        var overseen = role == Role.ICB_LEAD ? Set.of(here) : Set.<OrganisationId>of();
        var caller = new Caller(PersonId.next(), "Somebody", Set.of(new Grant(role, here)), overseen);
        for (var move : Move.values()) {
            assertThat(Sights.mayTake(caller, move, here))
                    .as("%s %s", role, move)
                    .isEqualTo(MAY.getOrDefault(role, Set.of()).contains(move));
            assertThat(Sights.mayTake(caller, move, elsewhere)).isFalse();
        }
    }

    @Test
    void everyStepThatUndoesSomethingNeedsAReason() {
        assertThat(EnumSet.allOf(Move.class).stream().filter(Move::needsReason))
                .containsExactlyInAnyOrder(Move.SEND_BACK, Move.GIVE_BACK, Move.REOPEN);
    }
}

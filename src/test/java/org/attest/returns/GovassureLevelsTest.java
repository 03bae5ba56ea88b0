package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Role;
import org.attest.catalogue.Level;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The levels and comments of a GovAssure workbook go where the crosswalk leads. */
@AttestTest
class GovassureLevelsTest {

    private static final String A = "'CAF - Objective A'!";

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    TestClock clock;

    ReturnWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new ReturnWorld(beans);
    }

    @Test
    void whatHasNoCounterpartIsNamedInTheReceiptAndTheRestWaitsForATick() {
        var file = GovassureFile.filled(
                GovassureFile.made(),
                Map.of(
                        A + "I29",
                        "Achieved",
                        A + "I30",
                        "Well led",
                        A + "I91",
                        "Not achieved",
                        "'CAF - Objective C'!I112",
                        "Achieved"));
        var preview = world.asLead(() -> world.bean(GovassureIntake.class).take(world.ref, file, "any.xlsx"));

        assertThat(preview.tally().applied()).as("nothing is taken unasked").isZero();
        assertThat(preview.allProblems())
                .extracting(Problem::kind)
                .contains(ProblemKind.READ_AS_GOVASSURE, ProblemKind.NO_COUNTERPART);
        var all = preview.rows().stream()
                .flatMap(row -> row.row().asked().stream().map(it -> Choice.cell(row.row(), it, true)))
                .toArray(Choice[]::new);
        var receipt = world.applied(world.choose(preview, all));

        assertThat(receipt.tally()).isEqualTo(new Tally(3, 0, 2, 0, 1, 0));
        assertThat(receipt.lines())
                .anyMatch(it -> it.reference().equals("C2.a") && it.note().contains("no counterpart in v9"));
        assertThat(world.answer("A1.a").statement()).isEqualTo("Well led");
        assertThat(world.answer("A2.c").level()).as("A2.b was renumbered").isEqualTo(Level.NOT_ACHIEVED);
        assertThat(world.answer("A2.b").level())
                .as("A2.b asks something else now")
                .isNull();
    }

    @Test
    void anotherWorkbookIsRefusedAndAStrangersIsUnknown() {
        assertThatThrownBy(() -> world.asLead(
                        () -> world.bean(GovassureIntake.class).take(world.ref, PlanFile.template(), "govassure.xlsx")))
                .isInstanceOfSatisfying(
                        ReturnRefused.class, it -> assertThat(it.kind()).isEqualTo(ProblemKind.NOT_GOVASSURE));
        assertThatThrownBy(() ->
                        world.currentUser.as(world.stranger(Role.PROVIDER_LEAD), () -> world.bean(GovassureIntake.class)
                                .take(world.ref, GovassureFile.made(), "any.xlsx")))
                .isInstanceOf(UnknownItem.class);
    }
}

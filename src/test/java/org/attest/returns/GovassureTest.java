package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Indication;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorKey;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A GovAssure workbook becomes indicator answers, levels and statements: v8 as it is, v9 through the crosswalk. */
@AttestTest
class GovassureTest {

    private static final String A = "'CAF - Objective A'!";
    private static final String C = "'CAF - Objective C'!";

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
    void laterVersionsGetWhatTheCrosswalkCarriesAndTheReceiptNamesTheRest() {
        world.stated("A1.a", "What we say");
        var preview = take(world.ref, filled());

        assertThat(preview.twoWay()).isTrue();
        assertThat(preview.tally().applied()).as("nothing is taken unasked").isZero();
        var receipt = world.applied(all(preview));

        assertThat(world.answer("A1.a").level()).isEqualTo(Level.ACHIEVED);
        assertThat(world.answer("A1.a").statement()).isEqualTo("Well led");
        assertThat(world.answer("A2.c").level()).as("A2.b was renumbered").isEqualTo(Level.NOT_ACHIEVED);
        assertThat(world.answer("A2.b").level())
                .as("A2.b asks something else now")
                .isNull();
        assertThat(indication("A1.a", Level.ACHIEVED, "A1.a.5")).isEqualTo(new IndicatorAnswer(Indication.TRUE, null));
        assertThat(indication("A1.a", Level.NOT_ACHIEVED, "A1.a.2"))
                .isEqualTo(new IndicatorAnswer(Indication.JUSTIFIED, "The minutes show it"));
        assertThat(indication("A2.c", Level.ACHIEVED, "A2.c.6"))
                .isEqualTo(new IndicatorAnswer(Indication.NOT_TRUE, null));
        assertThat(receipt.lines().stream()
                        .filter(it -> it.note().contains("no counterpart in v9"))
                        .map(Receipt.Line::reference)
                        .toList())
                .containsExactlyInAnyOrder("C2.a", "A1.a.8 (Achieved)");
        assertThat(receipt.tally()).isEqualTo(new Tally(7, 0, 5, 0, 2, 0));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        world.applied(all(take(world.ref, filled())));

        var again = take(world.ref, filled());

        assertThat(again.tally()).isEqualTo(new Tally(7, 0, 0, 5, 2, 0));
    }

    @Test
    void versionEightIsKeyedTheSameWay() {
        clock.set(Instant.parse("2026-02-02T10:00:00Z"));
        var ref = new AssessmentRef(world.organisation.id(), new DsptYear(2025));

        world.applied(all(take(ref, filled())));

        var answers = world.asLead(() -> world.bean(Assessments.class).answers(ref));
        assertThat(answers.stream()
                        .filter(it -> it.level() != null)
                        .map(it -> it.outcome().code() + " " + it.level())
                        .toList())
                .containsExactly("A1.a ACHIEVED", "A2.b NOT_ACHIEVED", "C2.a ACHIEVED");
        var eighth = new IndicatorKey(Level.ACHIEVED, "A1.a.8");
        assertThat(answers.getFirst().grounds().indicators().to(eighth)).isPresent();
    }

    @Test
    void whatIsNoAnswerGoesBackWithItsCell() {
        var preview = take(
                world.ref,
                GovassureFile.filled(
                        GovassureFile.made(),
                        Map.of(A + "D25", "yes", A + "D26", "not_true_have_justification", A + "I29", "Excellent")));

        assertThat(preview.tally().sentBack()).isEqualTo(3);
        assertThat(preview.allProblems().stream()
                        .filter(Problem::sendsRowBack)
                        .map(it -> it.kind() + " " + it.where())
                        .toList())
                .contains("NOT_A_CHOICE CAF - Objective A!D25", "NOT_A_CHOICE CAF - Objective A!I29");
    }

    @Test
    void itSaysTheSameAfterLibreOfficeSavedIt() throws Exception {
        var real = GovassureFile.filledInline(
                GovassureFile.real(),
                "xl/worksheets/sheet1.xml",
                Map.of(
                        "D25",
                        "agreed",
                        "H26",
                        "true_have_justification",
                        "I26",
                        "Said",
                        "I29",
                        "Achieved",
                        "I30",
                        "Led"));

        var through = take(world.ref, LibreOfficeTest.savedByLibreOffice(real));

        assertThat(asked(through)).isEqualTo(asked(take(world.ref, real))).hasSize(5);
    }

    @Test
    void onlyThosePeopleTakeItWhoTakeReturns() {
        var stranger = world.stranger(Role.PROVIDER_LEAD);
        assertThatThrownBy(() -> world.currentUser.as(
                        stranger, () -> world.bean(GovassureIntake.class).take(world.ref, filled(), "any.xlsx")))
                .isInstanceOf(UnknownItem.class);
    }

    /** Three answers with a text, one that v9 does not have, and the levels of three outcomes. */
    private static Path filled() {
        return GovassureFile.filled(
                GovassureFile.made(),
                Map.of(
                        A + "D25", "agreed",
                        A + "H26", "true_have_justification",
                        A + "I26", "The minutes show it",
                        A + "D28", "agreed",
                        A + "I29", "Achieved",
                        A + "I30", "Well led",
                        A + "D90", "not_true_no_justification",
                        A + "I91", "Not achieved",
                        C + "I112", "Achieved"));
    }

    private Preview take(AssessmentRef ref, Path file) {
        return world.asLead(() -> world.bean(GovassureIntake.class).take(ref, file, "any.xlsx"));
    }

    /** With everything taken from the file. */
    private Preview all(Preview preview) {
        return world.choose(
                preview,
                preview.rows().stream()
                        .flatMap(row -> row.row().asked().stream().map(it -> Choice.cell(row.row(), it, true)))
                        .toArray(Choice[]::new));
    }

    private IndicatorAnswer indication(String outcome, Level column, String identifier) {
        return world.asLead(() -> world.bean(Assessments.class)
                .answer(world.ref, new OutcomeCode(outcome))
                .grounds()
                .indicators()
                .to(new IndicatorKey(column, identifier))
                .orElseThrow());
    }

    private static List<String> asked(Preview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.row().asked().stream()
                        .map(it -> row.row().reference() + " " + it.column() + " " + it.file()))
                .toList();
    }
}

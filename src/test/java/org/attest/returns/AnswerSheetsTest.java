package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.AttestTest;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Assessments;
import org.attest.assessments.Grounds;
import org.attest.assessments.Indication;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorKey;
import org.attest.assessments.QuestionAnswers;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Indicators and extra questions, answered in the workbook. */
@AttestTest
class AnswerSheetsTest {

    private static final String INDICATORS = "Indicators";

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;

    @BeforeEach
    void anOrganisation() {
        world = new ReturnWorld(beans);
    }

    @Test
    void anIndicatorAnsweredInTheFileIsAnswered() {
        var reference = indicators().getFirst();
        var file = Edit.of(world.export(), it -> it.set(INDICATORS, reference, "Answer", "justified")
                .set(INDICATORS, reference, "Comment", "The board sits in May"));

        assertThat(world.applied(world.take(file)).tally().changed()).isEqualTo(1);

        assertThat(said(reference)).isEqualTo(new IndicatorAnswer(Indication.JUSTIFIED, "The board sits in May"));
        assertThat(world.take(file).changesNothing()).isTrue();
        assertThat(world.take(world.export()).changesNothing()).isTrue();
    }

    @Test
    void allThatTheFileSaysOfAnOutcomeIsOneChangeOfItsAnswer() {
        var references = indicators();
        var file = Edit.of(world.export(), it -> it.set(INDICATORS, references.get(0), "Answer", "True")
                .set(INDICATORS, references.get(1), "Answer", "Not true")
                .set(Edit.OUTCOMES, "A1.a", "Statement", "We do")
                .set(Edit.OUTCOMES, "A1.a", "Reason if different", "Because"));

        assertThat(world.applied(world.take(file)).tally().changed()).isEqualTo(3);

        assertThat(world.asLead(() -> world.bean(Assessments.class).history(world.ref, new OutcomeCode("A1.a"))))
                .hasSize(1);
        var answer = world.answer("A1.a");
        assertThat(answer.statement()).isEqualTo("We do");
        assertThat(answer.grounds().reason()).isEqualTo("Because");
        assertThat(answer.grounds().indicators().all()).hasSize(2);
    }

    @Test
    void justifiedWithoutACommentGoesBackAndTheGoodRowsStay() {
        var references = indicators();
        var preview =
                world.take(Edit.of(world.export(), it -> it.set(INDICATORS, references.get(0), "Answer", "Justified")
                        .set(INDICATORS, references.get(1), "Answer", "True")
                        .set(INDICATORS, references.get(2), "Comment", "So what?")));

        assertThat(kinds(preview))
                .containsExactlyInAnyOrder(ProblemKind.JUSTIFIED_WITHOUT_COMMENT, ProblemKind.COMMENT_WITHOUT_ANSWER);
        assertThat(preview.tally().changed()).isEqualTo(1);
        assertThat(preview.tally().sentBack()).isEqualTo(2);
    }

    @Test
    void twoWhoAnsweredTheSameIndicatorDifferentlyAreAsked() {
        var reference = indicators().getFirst();
        var export = world.export();
        answer(reference, new IndicatorAnswer(Indication.TRUE, null));

        var preview = world.take(Edit.of(export, it -> it.set(INDICATORS, reference, "Answer", "Not true")));

        assertThat(asked(preview)).containsExactly("INDICATION CONFLICT");
        assertThat(preview.tally().leftOut()).isEqualTo(1);
    }

    @Test
    void takingAnAnswerOutWaitsForATickAndTakesItsCommentAlong() {
        var reference = indicators().getFirst();
        answer(reference, new IndicatorAnswer(Indication.TRUE, "Indeed"));
        var preview = world.take(Edit.of(world.export(), it -> it.set(INDICATORS, reference, "Answer", null)));

        assertThat(asked(preview)).containsExactly("INDICATION CLEARING");
        assertThat(preview.tally().leftOut()).isEqualTo(1);

        var row = preview.rows().stream()
                .filter(it -> !it.row().cells().isEmpty())
                .findFirst()
                .orElseThrow()
                .row();
        world.applied(world.choose(preview, Choice.cell(row, row.cells().getFirst(), true)));
        assertThat(world.answer("A1.a").grounds().indicators().isEmpty()).isTrue();
    }

    @Test
    void anExtraQuestionIsAnsweredAsItAsks() {
        var question = new ExtraQuestion("Q", "MFA?", ExtraQuestion.Kind.CHOICE, ExtraQuestion.YES_EXCEPTIONS_NO, null);

        assertThat(read(ParsedCell.Kind.TEXT, "YES, with  exceptions", question).value())
                .isEqualTo(CellText.of("Yes, with exceptions"));
        assertThat(read(ParsedCell.Kind.TEXT, "Perhaps", question).problem())
                .extracting(Problem::kind)
                .isEqualTo(ProblemKind.NOT_A_CHOICE);
    }

    @Test
    void whatTheFileSaysOfAQuestionBecomesItsAnswerAndTheOthersStay() {
        var before = Answer.none(new OutcomeCode("A1.a")).asChange();
        var cell = new JudgedCell(
                ReturnColumn.QUESTION_ANSWER, "Questions!E2", null, null, CellText.of("Yes"), CellEnd.CHANGE);
        var note = new JudgedCell(
                ReturnColumn.QUESTION_NOTE, "Questions!F2", null, null, CellText.of("Since May"), CellEnd.CHANGE);
        var row = new JudgedRow(
                ReturnSheet.QUESTIONS,
                2,
                "mfa",
                "MFA?",
                JudgedRow.Kind.CHANGED,
                "",
                List.of(cell, note),
                List.of(),
                0,
                null,
                null);

        var change = AnswerCells.change(
                Answer.none(before.outcome()),
                List.of(new Decided(row, RowEnd.CHANGED, List.of(cell, note))),
                Asked.NOTHING);

        assertThat(change.grounds())
                .extracting(Grounds::questions)
                .isEqualTo(QuestionAnswers.of(Map.of("mfa", "Yes"), Map.of("mfa", "Since May")));
        assertThat(change.progress()).isEqualTo(before.progress());
    }

    @Test
    void aPercentageIsOneFromNothingToAHundred() {
        var question = new ExtraQuestion("Q", "How many?", ExtraQuestion.Kind.PERCENTAGE, List.of(), null);

        assertThat(read(ParsedCell.Kind.TEXT, "97 %", question).value()).isEqualTo(CellText.of("97"));
        assertThat(read(ParsedCell.Kind.NUMBER, "12.5", question).value()).isEqualTo(CellText.of("12.5"));
        assertThat(read(ParsedCell.Kind.TEXT, "120", question).problem())
                .extracting(Problem::kind)
                .isEqualTo(ProblemKind.NOT_A_PERCENTAGE);
        assertThat(read(ParsedCell.Kind.NUMBER, "0.97", question).problem())
                .extracting(Problem::kind)
                .isEqualTo(ProblemKind.NOT_A_PERCENTAGE);
        assertThat(read(ParsedCell.Kind.NUMBER, "1", question).problem())
                .extracting(Problem::kind)
                .isEqualTo(ProblemKind.COULD_BE_TWO_NUMBERS);
    }

    @Test
    void stillTrueNeedsALevelAndAReasonWhereTheIndicatorsSuggestAnother() {
        assertThat(stillTrue(Map.of())).isEqualTo(ProblemKind.NOTHING_STILL_TRUE);
        assertThat(stillTrue(Map.of(
                        ReturnColumn.LEVEL,
                        new CellText("ACHIEVED", "Achieved"),
                        ReturnColumn.SUGGESTED_LEVEL,
                        CellText.of("Not achieved"))))
                .isEqualTo(ProblemKind.SAY_WHY_STILL_TRUE);
    }

    private static ProblemKind stillTrue(Map<ReturnColumn, CellText> now) {
        var yes = new JudgedCell(
                ReturnColumn.STILL_TRUE, "Outcomes!K2", null, null, new CellText("YES", "Yes"), CellEnd.CHANGE);
        var row = new ParsedRow(ReturnSheet.OUTCOMES, 2, false, List.of());
        var held = ReturnPicture.Row.exported(ReturnSheet.OUTCOMES, "A1.a", now);
        return new OutcomeRules()
                .check(new RowAfter(row, List.of(yes), held))
                .getFirst()
                .kind();
    }

    @Test
    void aLevelAgainstTheSuggestionIsSaidAndTaken() {
        answer(bad(), new IndicatorAnswer(Indication.TRUE, null));
        var preview = world.take(Edit.of(world.export(), it -> it.set(Edit.OUTCOMES, "A1.a", "Level", "Achieved")));

        assertThat(kinds(preview)).containsExactly(ProblemKind.OTHER_THAN_SUGGESTED);
        assertThat(preview.tally().changed()).isEqualTo(1);
    }

    private static Understood read(ParsedCell.Kind kind, String text, ExtraQuestion question) {
        var cell = new ParsedCell(ReturnColumn.QUESTION_ANSWER, "Questions!E2", kind, text, false);
        return AskedReading.read(cell, Understood.is(CellText.of(text)), question);
    }

    private static List<ProblemKind> kinds(Preview preview) {
        return preview.allProblems().stream().map(Problem::kind).toList();
    }

    private static List<String> asked(Preview preview) {
        return preview.rows().stream()
                .flatMap(it -> it.row().asked().stream())
                .map(it -> it.column() + " " + it.end())
                .toList();
    }

    private List<String> indicators() {
        return world.askedHere().indicators().entrySet().stream()
                .filter(it -> it.getValue().outcome().code().code().equals("A1.a"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One that must not be true. */
    private String bad() {
        return world.askedHere().indicators().entrySet().stream()
                .filter(it -> it.getValue().outcome().code().code().equals("A1.a"))
                .filter(it -> it.getValue().asked().column() == Level.NOT_ACHIEVED)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private IndicatorKey key(String reference) {
        return Objects.requireNonNull(world.askedHere().indicators().get(reference))
                .key();
    }

    private IndicatorAnswer said(String reference) {
        return world.answer("A1.a").grounds().indicators().to(key(reference)).orElseThrow();
    }

    private void answer(String reference, IndicatorAnswer answer) {
        world.answered(
                "A1.a",
                it -> new AnswerChange(
                        it.outcome(),
                        it.basedOn(),
                        it.level(),
                        it.statement(),
                        it.owner(),
                        it.due(),
                        it.progress(),
                        new Grounds(
                                null,
                                world.answer("A1.a").grounds().indicators().with(key(reference), answer))));
    }
}

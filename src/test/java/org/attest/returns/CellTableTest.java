package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.attest.AttestTest;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Progress;
import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The table for cells, line by line, on real workbooks. */
@AttestTest
class CellTableTest {

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;
    private Path file;

    @BeforeEach
    void aWorkbookGoesOut() {
        world = new ReturnWorld(beans);
        world.answered(
                "A1.a",
                it -> new AnswerChange(
                        it.outcome(),
                        it.basedOn(),
                        Level.NOT_ACHIEVED,
                        "a",
                        world.anita.id(),
                        LocalDate.of(2026, 12, 1),
                        Progress.IN_PROGRESS));
        file = world.export();
    }

    @Test
    void nobodyTouchedItUnchanged() {
        var preview = world.take(file);

        assertThat(row(preview, "A1.a").end()).isEqualTo(RowEnd.UNCHANGED);
    }

    @Test
    void onlyTheFileChangedItChange() {
        var preview = world.take(edited("Statement", "b"));

        assertThat(cell(preview, ReturnColumn.STATEMENT).end()).isEqualTo(CellEnd.CHANGE);
        var receipt = world.applied(preview);
        assertThat(receipt.tally().changed()).isEqualTo(1);
        assertThat(world.answer("A1.a").statement()).isEqualTo("b");
        assertThat(world.answer("A1.a").changedBy()).isEqualTo(world.anita.id());
        assertThat(world.answer("A1.a").level()).isEqualTo(Level.NOT_ACHIEVED);
    }

    @Test
    void onlyTheFileBlankedItAClearingThatIsNotTicked() {
        var preview = world.take(edited("Statement", null));

        assertThat(cell(preview, ReturnColumn.STATEMENT).end()).isEqualTo(CellEnd.CLEARING);
        assertThat(row(preview, "A1.a").end()).isEqualTo(RowEnd.LEFT_OUT);
        world.applied(preview);
        assertThat(world.answer("A1.a").statement()).isEqualTo("a");
    }

    @Test
    void aTickedClearingClears() {
        var preview = world.take(edited("Statement", null));
        var row = row(preview, "A1.a").row();
        world.applied(world.choose(preview, Choice.cell(row, cell(preview, ReturnColumn.STATEMENT), true)));

        assertThat(world.answer("A1.a").statement()).isNull();
    }

    @Test
    void aClearedRequiredCellIsAProblem() {
        var preview = world.take(edited("Progress", null));

        assertThat(problem(preview)).isEqualTo(ProblemKind.REQUIRED);
        assertThat(row(preview, "A1.a").end()).isEqualTo(RowEnd.SENT_BACK);
    }

    @Test
    void onlyAttestChangedItKeptWithWhoAndWhen() {
        world.stated("A1.a", "c");
        var preview = world.take(file);

        assertThat(cell(preview, ReturnColumn.STATEMENT).end()).isEqualTo(CellEnd.KEPT);
        assertThat(row(preview, "A1.a").end()).isEqualTo(RowEnd.UNCHANGED);
        assertThat(row(preview, "A1.a").row().changedBy()).isEqualTo("Anita Rao");
        assertThat(row(preview, "A1.a").row().changedAt()).isNotNull();
        world.applied(preview);
        assertThat(world.answer("A1.a").statement()).isEqualTo("c");
    }

    @Test
    void bothChangedItToTheSameAlreadyThere() {
        world.stated("A1.a", "c");
        var preview = world.take(edited("Statement", "c"));

        assertThat(cell(preview, ReturnColumn.STATEMENT).end()).isEqualTo(CellEnd.ALREADY_THERE);
        assertThat(row(preview, "A1.a").end()).isEqualTo(RowEnd.UNCHANGED);
    }

    @Test
    void bothChangedItDifferentlyAConflictAndUndecidedItsRowIsLeftOut() {
        world.stated("A1.a", "c");
        var preview = world.take(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "b")
                .set(Edit.OUTCOMES, "A1.a", "Level", "Achieved")));

        assertThat(cell(preview, ReturnColumn.STATEMENT).end()).isEqualTo(CellEnd.CONFLICT);
        assertThat(row(preview, "A1.a").end()).isEqualTo(RowEnd.LEFT_OUT);
        world.applied(preview);
        assertThat(world.answer("A1.a").statement()).isEqualTo("c");
        assertThat(world.answer("A1.a").level()).isEqualTo(Level.NOT_ACHIEVED);
    }

    @Test
    void aConflictIsAppliedAsThePersonChooses() {
        world.stated("A1.a", "c");
        var preview = world.take(edited("Statement", "b"));
        var row = row(preview, "A1.a").row();
        world.applied(world.choose(preview, Choice.cell(row, cell(preview, ReturnColumn.STATEMENT), true)));

        assertThat(world.answer("A1.a").statement()).isEqualTo("b");
    }

    @Test
    void bothChangedItAndTheFileIsBlankAConflictToo() {
        world.stated("A1.a", "c");

        assertThat(cell(world.take(edited("Statement", null)), ReturnColumn.STATEMENT)
                        .end())
                .isEqualTo(CellEnd.CONFLICT);
    }

    @Test
    void aCellOfNoKnownExportIsTakenOnlyWhereNothingStandsAndOnlyWhenTicked() {
        var unknown = Forged.withAnotherId(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "b")
                .set(Edit.OUTCOMES, "B2.a", "Statement", "new here")));
        var preview = world.take(unknown);

        assertThat(preview.twoWay()).isTrue();
        assertThat(cell(preview, "A1.a", ReturnColumn.STATEMENT).end()).isEqualTo(CellEnd.CONFLICT);
        assertThat(cell(preview, "B2.a", ReturnColumn.STATEMENT).end()).isEqualTo(CellEnd.CHANGE);
        assertThat(preview.tally().applied()).isZero();

        var row = row(preview, "B2.a").row();
        world.applied(world.choose(preview, Choice.cell(row, row.asked().getFirst(), true)));
        assertThat(world.answer("B2.a").statement()).isEqualTo("new here");
        assertThat(world.answer("A1.a").statement()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "Level, Excellent, NOT_A_CHOICE",
        "Level, Partially achieved, LEVEL_NOT_OFFERED",
        "Progress, Nearly, NOT_A_CHOICE",
        "Owner, Nobody Known, NOT_ONE_OF_YOUR_PEOPLE",
        "Due, soon, NOT_A_DATE",
        "Due, 03/04/27, AMBIGUOUS_DATE",
        "Due, 11/30/2026, AMBIGUOUS_DATE",
        "Due, 30/11/2206, DATE_OUT_OF_RANGE"
    })
    void whatCannotBeReadIsAProblemAndTheRowGoesBack(String header, String written, ProblemKind kind) {
        var preview = world.take(edited(header, written));

        assertThat(problem(preview)).isEqualTo(kind);
        assertThat(row(preview, "A1.a").end()).isEqualTo(RowEnd.SENT_BACK);
    }

    @Test
    void everyProblemNamesItsCellWhatWasFoundAndWhatIsExpected() {
        var problem = row(world.take(edited("Level", "Excellent")), "A1.a")
                .row()
                .problems()
                .getFirst();

        assertThat(problem.where()).isEqualTo("Outcomes!E2");
        assertThat(problem.found()).isEqualTo("Excellent");
        assertThat(problem.expected()).isEqualTo("Not achieved, Achieved");
    }

    @Test
    void allProblemsOfARowAreToldInOnePass() {
        var preview = world.take(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Level", "Excellent")
                .set(Edit.OUTCOMES, "A1.a", "Due", "soon")
                .set(Edit.OUTCOMES, "A1.a", "Owner", "Nobody")));

        assertThat(row(preview, "A1.a").row().problems()).hasSize(3);
    }

    @Test
    void aBadRowGoesBackAndTheGoodRowsStay() {
        var preview = world.take(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Level", "Excellent")
                .set(Edit.OUTCOMES, "B2.a", "Statement", "good")));
        var receipt = world.applied(preview);

        assertThat(receipt.tally().sentBack()).isEqualTo(1);
        assertThat(receipt.tally().changed()).isEqualTo(1);
        assertThat(world.answer("B2.a").statement()).isEqualTo("good");
    }

    @Test
    void changedInformationIsIgnoredAndSaidOnce() {
        var preview = world.take(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Expected level", "x")
                .set(Edit.OUTCOMES, "B2.a", "Expected level", "y")
                .set(Edit.OUTCOMES, "A1.a", "Title", "My own title")));

        assertThat(preview.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.OURS_CHANGED, ProblemKind.OURS_CHANGED);
        assertThat(preview.changesNothing()).isTrue();
    }

    @Test
    void theSameThingWrittenAnotherWayIsUnchanged() {
        world.stated("B2.a", "Zo\u00eb said:\nit\u2019s done");
        file = world.export();
        var preview = world.take(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Level", "  NOT\u00a0achieved ")
                .set(Edit.OUTCOMES, "A1.a", "Owner", "anita rao")
                .set(Edit.OUTCOMES, "A1.a", "Due", "1 December 2026")
                .set(Edit.OUTCOMES, "A1.a", "Statement", " a\u200b\u00a0")
                .set(Edit.OUTCOMES, "B2.a", "Statement", "Zoe\u0308 said:\r\nit\u2019s done")));

        assertThat(preview.changesNothing()).isTrue();
    }

    @Test
    void datesAreTakenAsDatesAndAsTextDayFirst() {
        var preview = world.take(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Due", LocalDate.of(2027, 2, 3))
                .set(Edit.OUTCOMES, "B2.a", "Due", "04/03/2027")));
        world.applied(preview);

        assertThat(world.answer("A1.a").due()).isEqualTo(LocalDate.of(2027, 2, 3));
        assertThat(world.answer("B2.a").due()).isEqualTo(LocalDate.of(2027, 3, 4));
    }

    @Test
    void aFormulasStoredResultIsReadAndSaid() {
        var preview = world.take(Edit.of(file, it -> {
            it.cell(Edit.OUTCOMES, "A1.a", "Statement").setCellFormula("CONCATENATE(\"b\",\"c\")");
            it.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));

        assertThat(cell(preview, ReturnColumn.STATEMENT).file()).isEqualTo(CellText.of("bc"));
        assertThat(problem(preview)).isEqualTo(ProblemKind.FORMULA_RESULT);
        assertThat(row(preview, "A1.a").end()).isEqualTo(RowEnd.CHANGED);
    }

    @Test
    void aFormulaWithoutAResultAndAnErrorAreProblems() {
        var preview = world.take(Edit.of(file, it -> {
            it.cell(Edit.OUTCOMES, "B2.b", "Statement").setBlank();
            it.cell(Edit.OUTCOMES, "B2.b", "Statement").setCellFormula("A1");
            it.cell(Edit.OUTCOMES, "B2.a", "Statement").setCellErrorValue((byte) 42);
        }));

        assertThat(row(preview, "B2.a").row().problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.ERROR_VALUE);
        assertThat(row(preview, "B2.b").row().problems())
                .extracting(Problem::kind)
                .containsAnyOf(ProblemKind.FORMULA_WITHOUT_RESULT);
    }

    @Test
    void aDateWhereTextBelongsIsAProblemAndANumberIsSaid() {
        var preview = world.take(Edit.of(file, it -> {
            var style = it.workbook().createCellStyle();
            style.setDataFormat(
                    it.workbook().getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
            it.set(Edit.OUTCOMES, "A1.a", "Statement", LocalDate.of(2026, 4, 3));
            it.cell(Edit.OUTCOMES, "A1.a", "Statement").setCellStyle(style);
            it.set(Edit.OUTCOMES, "B2.a", "Statement", 123);
        }));

        assertThat(problem(preview)).isEqualTo(ProblemKind.DATE_WHERE_TEXT_BELONGS);
        assertThat(cell(preview, "B2.a", ReturnColumn.STATEMENT).file()).isEqualTo(CellText.of("123"));
        assertThat(row(preview, "B2.a").row().problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.NUMBER_WHERE_TEXT_BELONGS);
    }

    @Test
    void aTextBeyondTheLimitIsAProblem() {
        assertThat(problem(world.take(edited("Statement", "x".repeat(10_001))))).isEqualTo(ProblemKind.TOO_LONG);
    }

    @Test
    void mergedCellsAreAProblemOnTheirRows() {
        var preview = world.take(Edit.of(file, it -> {
            int column = it.column(Edit.OUTCOMES, "Statement");
            int row = it.row(Edit.OUTCOMES, "A1.a").getRowNum();
            it.sheet(Edit.OUTCOMES).addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
        }));

        assertThat(problem(preview)).isEqualTo(ProblemKind.MERGED_CELLS);
        assertThat(preview.tally().sentBack()).isEqualTo(2);
    }

    private Path edited(String header, @Nullable Object value) {
        return Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", header, value));
    }

    private static Decided row(Preview preview, String reference) {
        return preview.rows().stream()
                .filter(it -> it.row().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static JudgedCell cell(Preview preview, ReturnColumn column) {
        return cell(preview, "A1.a", column);
    }

    private static JudgedCell cell(Preview preview, String reference, ReturnColumn column) {
        return row(preview, reference).row().cells().stream()
                .filter(it -> it.column() == column)
                .findFirst()
                .orElseThrow();
    }

    /** The one problem of the row A1.a. */
    private static ProblemKind problem(Preview preview) {
        var problems = row(preview, "A1.a").row().problems();
        assertThat(problems).as("problems").hasSize(1);
        return List.copyOf(problems).getFirst().kind();
    }
}

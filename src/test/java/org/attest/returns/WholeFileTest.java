package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.attest.AttestTest;
import org.attest.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are not what they should be, sheets that people rearranged, and marks that somebody changed. */
@AttestTest
class WholeFileTest {

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;
    private Path file;

    @BeforeEach
    void aWorkbookGoesOut() {
        world = new ReturnWorld(beans);
        world.stated("A1.a", "a");
        file = world.export();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThatThrownBy(() -> world.take(Files.createTempFile("empty", ".xlsx")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("empty");
    }

    @Test
    void aTextNamedLikeAWorkbookIsRefused() throws IOException {
        var text = Files.writeString(Files.createTempFile("text", ".xlsx"), "Reference,Title\nA1.a,Board direction\n");

        assertThatThrownBy(() -> world.take(text)).isInstanceOf(Refused.class);
    }

    @Test
    void aWorkbookThatIsNoReturnIsRefused() {
        var other = Edit.of(file, it -> {
            for (var sheet : ReturnSheet.values()) {
                var at = it.workbook().getSheetIndex(sheet.title());
                if (at >= 0) {
                    it.workbook().setSheetName(at, "Sheet " + sheet.ordinal());
                }
            }
        });

        assertThat(refusal(other)).isEqualTo(ProblemKind.NOT_A_RETURN);
    }

    @Test
    void anotherOrganisationsWorkbookIsRefused() {
        var other = new ReturnWorld(beans).export();

        assertThat(refusal(other)).isEqualTo(ProblemKind.OTHER_ORGANISATION);
    }

    @Test
    void namingAnotherOrganisationsWorkbookHelpsNobody() {
        var other = new ReturnWorld(beans);
        other.stated("A1.a", "theirs");
        var theirId = other.take(other.export()).taken();
        assertThat(theirId.assessment()).isEqualTo(other.ref);

        var forged = Forged.withId(edited(), Forged.idOf(other.export()));
        var preview = world.take(forged);

        assertThat(preview.taken().assessment()).isEqualTo(world.ref);
        assertThat(preview.twoWay()).isTrue();
        assertThat(preview.tally().applied()).isZero();
        assertThat(preview.toString()).doesNotContain("theirs");
    }

    @Test
    void printingAnotherOrganisationOnStartHereChangesNothingForAKnownWorkbook() {
        var preview = world.take(Edit.of(edited(), it -> Forged.onStart(it, ReturnLayout.CODE_LABEL, "RXX")));

        assertThat(preview.taken().assessment()).isEqualTo(world.ref);
        assertThat(preview.tally().changed()).isEqualTo(1);
    }

    @Test
    void anotherYearsWorkbookIsRefused() {
        var unknown = Forged.withAnotherId(file);

        assertThat(refusal(Edit.of(unknown, it -> Forged.onStart(it, ReturnLayout.YEAR_LABEL, "2025-26"))))
                .isEqualTo(ProblemKind.OTHER_YEAR);
        assertThat(refusal(Edit.of(unknown, it -> Forged.onStart(it, ReturnLayout.VERSION_LABEL, "v8"))))
                .isEqualTo(ProblemKind.OLDER_FRAMEWORK);
    }

    @Test
    void aWorkbookOfTwoMarksIsRefused() {
        assertThat(refusal(Edit.of(file, it -> Forged.inSheet(it, Forged.idOf(world.export())))))
                .isEqualTo(ProblemKind.TWO_IDENTITIES);
    }

    @Test
    void eitherMarkIsEnough() {
        var withoutSheet = Edit.of(
                edited(), it -> it.workbook().removeSheetAt(it.workbook().getSheetIndex(ReturnLayout.HIDDEN_SHEET)));

        assertThat(world.take(withoutSheet).twoWay()).isFalse();
    }

    @Test
    void changingTheHiddenSheetToHideAConflictDoesNotHideIt() {
        world.stated("A1.a", "changed on screen");
        var edited = edited();

        assertThat(conflicts(world.take(edited))).isEqualTo(1);
        assertThat(conflicts(world.take(Forged.withAnotherId(edited)))).isEqualTo(1);
    }

    @Test
    void aNewerSchemaIsRefused() {
        assertThat(refusal(Edit.of(file, it -> it.workbook()
                        .getProperties()
                        .getCustomProperties()
                        .getProperty(ReturnLayout.SCHEMA_PROPERTY)
                        .setLpwstr(Integer.toString(ReturnLayout.SCHEMA + 1)))))
                .isEqualTo(ProblemKind.NEWER_SCHEMA);
    }

    @Test
    void aRemovedSheetIsSaidAndChangesNothing() {
        var preview = world.take(
                Edit.of(file, it -> it.workbook().removeSheetAt(it.workbook().getSheetIndex(Edit.EVIDENCE))));

        assertThat(preview.problems()).extracting(Problem::kind).containsExactly(ProblemKind.SHEET_MISSING);
        assertThat(preview.changesNothing()).isTrue();
    }

    @Test
    void movedAndInsertedColumnsAreMatchedByHeader() {
        var preview = world.take(Edit.of(file, it -> {
            var sheet = it.sheet(Edit.OUTCOMES);
            int statement = it.column(Edit.OUTCOMES, "Statement");
            int last = sheet.getRow(0).getLastCellNum();
            for (Row row : sheet) {
                var moved = row.createCell(last + 1);
                moved.setCellValue(
                        row.getCell(statement) == null
                                ? ""
                                : row.getCell(statement).toString());
                if (row.getCell(statement) != null) {
                    row.getCell(statement).setCellValue(row.getRowNum() == 0 ? "My notes" : "ignored");
                }
            }
            it.set(Edit.OUTCOMES, "A1.a", "Statement", "b");
        }));

        assertThat(preview.problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.COLUMNS_MOVED, ProblemKind.COLUMN_NOT_OURS);
        world.applied(preview);
        assertThat(world.answer("A1.a").statement()).isEqualTo("b");
    }

    @Test
    void aRemovedColumnClearsNothing() {
        var preview = world.take(Edit.of(file, it -> {
            int statement = it.column(Edit.OUTCOMES, "Statement");
            for (Row row : it.sheet(Edit.OUTCOMES)) {
                if (row.getCell(statement) != null) {
                    row.removeCell(row.getCell(statement));
                }
            }
        }));

        assertThat(preview.problems()).extracting(Problem::kind).contains(ProblemKind.COLUMN_MISSING);
        assertThat(preview.changesNothing()).isTrue();
    }

    @Test
    void withoutReferencesNothingOfTheSheetIsApplied() {
        var preview = world.take(Edit.of(
                edited(), it -> it.sheet(Edit.OUTCOMES).getRow(0).getCell(0).setCellValue("Code")));

        assertThat(preview.problems()).extracting(Problem::kind).contains(ProblemKind.KEY_COLUMN_MISSING);
        assertThat(preview.tally().applied()).isZero();
    }

    @Test
    void hiddenRowsAreReadLikeAllOthers() {
        var preview =
                world.take(Edit.of(edited(), it -> it.row(Edit.OUTCOMES, "A1.a").setZeroHeight(true)));

        assertThat(preview.problems()).extracting(Problem::kind).containsExactly(ProblemKind.HIDDEN_ROWS);
        assertThat(preview.tally().changed()).isEqualTo(1);
    }

    @Test
    void aMangledReferenceIsNamed() {
        var preview = world.take(Edit.of(file, it -> {
            it.row(Edit.OUTCOMES, "A1.b").getCell(0).setCellValue(8e100);
            it.row(Edit.OUTCOMES, "A1.c").getCell(0).setCellValue(123);
        }));

        assertThat(preview.allProblems()).extracting(Problem::kind).contains(ProblemKind.REFERENCE_MANGLED);
        assertThat(preview.tally().sentBack()).isEqualTo(2);
    }

    @Test
    void wholeRowsMayBeSorted() {
        var preview = world.take(Edit.of(edited(), it -> it.sheet(Edit.OUTCOMES).shiftRows(1, 1, 60)));

        assertThat(preview.tally().changed()).isEqualTo(1);
        assertThat(preview.tally().sentBack()).isZero();
    }

    private Path edited() {
        return Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "b"));
    }

    private ProblemKind refusal(Path refused) {
        var found = new ProblemKind[1];
        assertThatThrownBy(() -> world.take(refused))
                .isInstanceOfSatisfying(ReturnRefused.class, it -> found[0] = it.kind());
        return found[0];
    }

    private static long conflicts(Preview preview) {
        return preview.rows().stream()
                .flatMap(it -> it.row().cells().stream())
                .filter(it -> it.end() == CellEnd.CONFLICT)
                .count();
    }
}

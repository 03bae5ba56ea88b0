package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A file with problems goes back with them marked, is put right, and comes home. */
@AttestTest
class ProblemWorkbookTest {

    private static final String TRICK = "=HYPERLINK(\"http://evil.example\",\"click\")";

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private TestWorld testWorld;

    private ReturnWorld world;

    @BeforeEach
    void aWorkbookGoesOut() {
        beans.getBean(TestClock.class).reset();
        world = new ReturnWorld(beans);
    }

    private Path bad() {
        return Edit.of(world.export(), it -> {
            it.set(Edit.OUTCOMES, "A1.a", "Statement", "A good row")
                    .set(Edit.OUTCOMES, "A1.b", "Level", TRICK)
                    .set(Edit.OUTCOMES, "A1.b", "Due", "soon")
                    .set(Edit.OUTCOMES, "A1.c", "Level", "Excellent");
            it.workbook().createSheet("My own notes").createRow(0).createCell(0).setCellValue("keep me");
            note(it.cell(Edit.OUTCOMES, "A1.c", "Level"), "Ask Priya about this");
            note(it.cell(Edit.OUTCOMES, "A2.a", "Level"), "Mine alone");
        });
    }

    private static void note(org.apache.poi.ss.usermodel.Cell cell, String words) {
        var sheet = cell.getSheet();
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 3);
        var drawing =
                sheet.getDrawingPatriarch() == null ? sheet.createDrawingPatriarch() : sheet.getDrawingPatriarch();
        var comment = ((org.apache.poi.ss.usermodel.Drawing<?>) drawing).createCellComment(anchor);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(words));
        comment.setAuthor("Priya");
        cell.setCellComment(comment);
    }

    private Path marked(Preview preview) {
        return world.asLead(() ->
                world.bean(ProblemWorkbooks.class).ofReturn(preview.taken().id()));
    }

    private int count(Preview preview) {
        return world.asLead(() -> world.bean(ProblemWorkbooks.class).count(preview));
    }

    @Test
    void thePersonsOwnWorkbookComesBackWithEachProblemInItsCellAndOneSheetOfThem() throws IOException {
        var bad = bad();
        var preview = world.take(bad);
        assertThat(count(preview)).isEqualTo(3);

        var marked = marked(preview);

        try (var before = book(bad);
                var after = book(marked)) {
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
            assertThat(after.getSheet("My own notes").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("keep me");
            assertThat(comment(after, "A1.b", "Level"))
                    .startsWith("Attest problem 401")
                    .contains("Expected: ");
            assertThat(comment(after, "A1.b", "Due")).startsWith("Attest problem 405");
            assertThat(comment(after, "A1.c", "Level"))
                    .startsWith("Ask Priya about this")
                    .contains("Attest problem 401");
            assertThat(comment(after, "A2.a", "Level")).isEqualTo("Mine alone");
            var list = after.getSheet("Problems");
            assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo(ProblemRemarks.HEADING);
            var first = list.getRow(3);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("401");
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Outcomes");
            assertThat(first.getCell(3).getStringCellValue()).isEqualTo(TRICK);
            assertThat(first.getCell(3).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(first.getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(list.getHyperlink(new CellAddress(3, 2)).getLocation())
                    .isEqualTo("'Outcomes'!" + first.getCell(2).getStringCellValue());
            assertThat(list.getHyperlinkList())
                    .allMatch(it -> it.getAddress() == null || !it.getAddress().contains(":"));
        }
    }

    @Test
    void putRightAndBroughtAgainItIsAppliedAndTheMarksAreIgnored() {
        var marked = marked(world.take(bad()));
        assertThat(count(world.take(marked))).isEqualTo(3);

        var again = world.take(repaired(marked));

        assertThat(count(again)).isZero();
        assertThat(again.twoWay()).isFalse();
        assertThat(again.tally().changed()).isEqualTo(3);
        assertThat(world.applied(again).tally().sentBack()).isZero();
        assertThat(world.answer("A1.a").statement()).isEqualTo("A good row");
    }

    @Test
    void aMarkedFileThatIsStillWrongIsMarkedAnewAndNotTwice() throws IOException {
        var half = Edit.of(marked(world.take(bad())), it -> it.set(Edit.OUTCOMES, "A1.b", "Level", "Achieved")
                .set(Edit.OUTCOMES, "A1.c", "Level", "Achieved"));

        try (var after = book(marked(world.take(half)))) {
            assertThat(comment(after, "A1.b", "Level")).isEmpty();
            assertThat(comment(after, "A1.b", "Due")).containsOnlyOnce("Attest problem");
            assertThat(comment(after, "A1.c", "Level")).isEqualTo("Ask Priya about this");
            assertThat(after.getSheet("Problems").getLastRowNum()).isEqualTo(3);
            assertThat(after.getSheetIndex("Problems 2")).isNegative();
        }
    }

    @Test
    void theReceiptStillHasIt() throws IOException {
        var preview = world.take(bad());
        world.applied(preview);

        assertThat(world.asLead(() -> world.bean(ProblemWorkbooks.class)
                        .countOfReturn(preview.taken().id())))
                .isEqualTo(3);
        try (var after = book(marked(preview))) {
            assertThat(comment(after, "A1.b", "Due")).startsWith("Attest problem 405");
        }
        assertThat(world.applied(world.take(repaired(marked(preview)))).tally().changed())
                .isEqualTo(2);
    }

    @Test
    void nobodyElseTakesItAndOneThatWasPutAsideIsForgotten() {
        var preview = world.take(bad());
        var other = new ReturnWorld(beans);
        assertThatThrownBy(() -> other.asLead(() -> other.bean(ProblemWorkbooks.class)
                        .ofReturn(preview.taken().id())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.currentUser.as(world.contributor, () -> world.bean(ProblemWorkbooks.class)
                        .ofReturn(preview.taken().id())))
                .isInstanceOf(UnknownItem.class);

        world.asLead(() -> {
            world.bean(ReturnIntake.class).drop(preview.taken().id());
            return true;
        });

        assertThat(count(preview)).isZero();
    }

    @Test
    void whatLibreOfficeSavedIsStillRepairedAndApplied() throws Exception {
        var saved = LibreOfficeTest.savedByLibreOffice(marked(world.take(bad())));
        var anew = world.take(saved);
        assertThat(count(anew)).isEqualTo(3);
        try (var after = book(marked(anew))) {
            assertThat(comment(after, "A1.b", "Due")).containsOnlyOnce("Attest problem 405");
            assertThat(comment(after, "A1.c", "Level"))
                    .contains("Ask Priya about this")
                    .containsOnlyOnce("Attest problem");
            assertThat(after.getSheetIndex("Problems 2")).isNegative();
        }

        assertThat(world.applied(world.take(repaired(saved))).tally().changed()).isEqualTo(3);
    }

    @Test
    void aTableFromCsvComesBackAsAWorkbookIsPutRightAndApplied() throws IOException {
        var system = testWorld.system();
        var table = new Brought(
                world.bean(TableImports.class),
                world.bean(TableExports.class),
                world.currentUser,
                system.lead().caller(),
                system.provider().id(),
                "risks");
        var preview = table.preview(Brought.csv(
                "Risk,Cause,Event,Effect,Likelihood,Impact",
                "Ransomware,\"=cmd|' /C calc'!A0\",kit stops,harm,4,9",
                "Old kit,kit fails,systems stop,harm,2,3"));
        var workbooks = world.bean(ProblemWorkbooks.class);
        assertThat(preview.allProblems())
                .filteredOn(it -> !ProblemRemarks.isNote(it))
                .isNotEmpty();

        var marked = world.currentUser.as(
                system.lead().caller(), () -> workbooks.ofTable(preview.taken().id()));
        List<Problem> before = preview.allProblems();
        try (var after = book(marked)) {
            assertThat(after.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("=cmd|' /C calc'!A0");
            assertThat(after.getSheetAt(0)
                            .getRow(1)
                            .getCell(5)
                            .getCellComment()
                            .getString()
                            .getString())
                    .startsWith("Attest problem");
        }
        assertThat(table.preview(marked).allProblems())
                .extracting(Problem::kind)
                .isEqualTo(before.stream().map(Problem::kind).toList());

        var repaired = Edit.of(
                marked,
                it -> it.workbook().getSheetAt(0).getRow(1).createCell(5).setCellValue("5"));
        assertThat(table.applied(repaired).tally().added()).isEqualTo(2);
        assertThat(system.lead().role()).isEqualTo(Role.PROVIDER_LEAD);
    }

    @Test
    void aGovassureWorkbookComesBackWithEachProblemInItsCellIsPutRightAndApplied() throws IOException {
        var filled = GovassureFile.filled(
                GovassureFile.made(),
                Map.of("'CAF - Objective A'!I29", "Splendid", "'CAF - Objective A'!I91", "Not achieved"));
        var intake = world.bean(GovassureIntake.class);
        var preview = world.asLead(() -> intake.take(world.ref, filled, "govassure.xlsx"));
        assertThat(count(preview)).isEqualTo(1);

        var marked = marked(preview);

        try (var after = book(marked)) {
            assertThat(after.getSheet("CAF - Objective A")
                            .getRow(28)
                            .getCell(8)
                            .getCellComment()
                            .getString()
                            .getString())
                    .startsWith("Attest problem 401");
            assertThat(after.getSheet("Problems").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("401");
        }
        var repaired = GovassureFile.filled(marked, Map.of("'CAF - Objective A'!I29", "Achieved"));
        var again = world.asLead(() -> intake.take(world.ref, repaired, "govassure.xlsx"));
        assertThat(count(again)).isZero();
        assertThat(again.tally().read()).isEqualTo(preview.tally().read());
    }

    private static Path repaired(Path file) {
        return Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.b", "Level", "Achieved")
                .set(Edit.OUTCOMES, "A1.b", "Due", "30/11/2026")
                .set(Edit.OUTCOMES, "A1.c", "Level", "Achieved"));
    }

    private static XSSFWorkbook book(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String comment(XSSFWorkbook book, String reference, String header) {
        var sheet = book.getSheet(Edit.OUTCOMES);
        for (var row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(reference)) {
                for (var cell : sheet.getRow(0)) {
                    if (cell.toString().equals(header)) {
                        var comment = sheet.getCellComment(new CellAddress(row.getRowNum(), cell.getColumnIndex()));
                        return comment == null ? "" : comment.getString().getString();
                    }
                }
            }
        }
        return "";
    }
}

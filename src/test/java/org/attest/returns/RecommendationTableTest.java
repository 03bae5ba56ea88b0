package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.improvements.ActionDetails;
import org.attest.improvements.ActionOrigin;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.Actions;
import org.attest.improvements.RegisterAction;
import org.attest.shared.ItemRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An improvement plan comes in from its template, becomes actions, goes out in the layout of its export, and comes back. */
@AttestTest
class RecommendationTableTest {

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    TestClock clock;

    ReturnWorld world;
    Brought brought;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new ReturnWorld(beans);
        brought = new Brought(
                world.bean(TableImports.class),
                world.bean(TableExports.class),
                world.currentUser,
                world.lead,
                world.organisation.id(),
                "recommendations");
    }

    @Test
    void bothSheetsOfTheTemplateAreReadAndWhatIsAnsweredWithAnActionBecomesOne() {
        var receipt = brought.applied(PlanFile.template());

        assertThat(receipt.tally()).isEqualTo(new Tally(4, 4, 0, 0, 0, 0));
        var first = action("A-0001");
        assertThat(first.details().what()).isEqualTo("Add a standing item");
        assertThat(first.details().owner()).isEqualTo(world.anita.id());
        assertThat(first.details().due()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(first.source().origin()).isEqualTo(ActionOrigin.OUTCOME);
        assertThat(first.source().item()).isEqualTo(ItemRef.outcome(world.organisation.id(), "v9", "A1.a"));
        assertThat(first.source().words()).isEqualTo("Put cyber on the agenda");
        assertThat(action("A-0002").details().owner())
                .as("a firm has no account")
                .isNull();
    }

    @Test
    void itGoesOutInTheLayoutOfTheExportAndComesBackUnchanged() throws Exception {
        brought.applied(PlanFile.template());
        var export = brought.export();

        try (var book = new XSSFWorkbook(export.toFile())) {
            var sheet = book.getSheet("Recommendations and actions");
            assertThat(words(sheet, 0)).containsExactly(PlanFile.EXPORT_HEADER.split(","));
            assertThat(words(sheet, 1))
                    .containsExactly(
                            "Priority",
                            "A1.a",
                            "Nobody looks",
                            "Put cyber on the agenda",
                            "",
                            "",
                            "",
                            "Add a standing item",
                            "Anita Rao",
                            "Yes",
                            "No",
                            "31-03-2027",
                            "");
            assertThat(words(sheet, 2)).contains("An outside firm", "Partly", "In 2027", "The money is not there yet");
            assertThat(words(sheet, 3)).contains("Other", "C1.a", "A supplier does");
        }
        assertThat(brought.preview(export).tally(Set.of())).isEqualTo(new Tally(4, 0, 0, 4, 0, 0));
        assertThat(brought.preview(PlanFile.template()).tally(Set.of())).isEqualTo(new Tally(4, 0, 0, 4, 0, 0));
    }

    @Test
    void whatIsDoneAboutAnActionOnItsOwnScreenStandsInTheExport() {
        brought.applied(PlanFile.template());
        var action = action("A-0002");
        world.asLead(() -> world.bean(Actions.class)
                .change(
                        action.ref(),
                        action.edits(),
                        new ActionDetails(
                                "Buy better keys",
                                world.ben.id(),
                                LocalDate.of(2027, 5, 6),
                                ActionProgress.IN_PROGRESS,
                                "Ordered")));

        var preview = brought.preview(brought.export());
        assertThat(preview.tally(Set.of())).isEqualTo(new Tally(4, 0, 0, 4, 0, 0));

        var receipt = brought.applied(Brought.csv(
                PlanFile.EXPORT_HEADER,
                "Priority,B2.a,,\"Use two factors\neverywhere\",Yes,Accepted,,Buy the best keys,,,,07-06-2027,"));
        assertThat(receipt.tally()).isEqualTo(new Tally(1, 0, 1, 0, 0, 0));
        var now = action("A-0002").details();
        assertThat(now.what()).isEqualTo("Buy the best keys");
        assertThat(now.due()).isEqualTo(LocalDate.of(2027, 6, 7));
        assertThat(now.owner()).as("what the file leaves empty stays").isEqualTo(world.ben.id());
        assertThat(now.progress()).isEqualTo(ActionProgress.IN_PROGRESS);
    }

    @Test
    void aRowThatContradictsItselfGoesBackWithItsProblem() {
        brought.applied(PlanFile.template());
        var header = "Contributing outcome,Recommendation,Will you add an action? (Yes/No),If no: explain,"
                + "If yes: which action,Target completion date (DD-MM-YYYY)";
        var preview = brought.preview(Brought.csv(
                header,
                "A1.b,One,Yes,,,",
                "A1.b,Two,No,,,",
                "A1.b,Three,No,Never,Something,",
                "Z9.z,Four,,,,",
                "A1.b,Five,Yes,,Something,31-12-2020",
                "A1.a,Put cyber on the agenda,No,We changed our mind,,",
                "A1.b,,Yes,,Something,"));

        assertThat(preview.tally(Set.of()).sentBack()).isEqualTo(7);
        assertThat(preview.rows().stream()
                        .flatMap(it -> it.problems().stream())
                        .map(Problem::kind)
                        .toList())
                .isEqualTo(List.of(
                        ProblemKind.REQUIRED,
                        ProblemKind.REQUIRED,
                        ProblemKind.DOES_NOT_FIT,
                        ProblemKind.LINK_UNKNOWN,
                        ProblemKind.DATE_PAST,
                        ProblemKind.ACTION_IS_THERE,
                        ProblemKind.REQUIRED));
    }

    private RegisterAction action(String reference) {
        return world.asLead(() -> world.bean(Actions.class).find(world.organisation.id(), reference));
    }

    private static List<String> words(Sheet sheet, int row) {
        return IntStream.range(0, 13)
                .mapToObj(it -> sheet.getRow(row).getCell(it))
                .map(it -> it == null ? "" : it.getStringCellValue())
                .toList();
    }
}

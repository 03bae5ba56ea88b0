package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.Filling;
import org.attest.evidence.TemplatedEvidence;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The blank workbook of a template goes out, is filled in as a person would, and comes back. */
@AttestTest
class TemplateWorkbookTest {

    private static final String SHEET = "Fill in";

    @Autowired
    TemplateWorkbook workbook;

    @Autowired
    TemplateIntake intake;

    @Autowired
    ProblemWorkbooks problems;

    @Autowired
    TemplatedEvidence templated;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    TestSystem system;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
    }

    @Test
    void eachFilledRowBecomesAnItemWithItsTemplateAndTheSameFileAgainChangesNothing() {
        var file = Edit.of(blank("T15"), it -> it.add(
                        SHEET, restore("Ward system", "Owner", system.lead().name()))
                .add(SHEET, restore("Pathology", "Tested on", "03/11/2026", "Result", "failed")));

        var preview = preview(file);
        assertThat(preview.rows()).extracting(TemplateRow::kind).containsOnly(TemplateRow.Kind.NEW);
        assertThat(preview.allProblems()).isEmpty();
        var receipt = applied(preview);
        assertThat(receipt.tally()).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));

        var item = item("E-0001");
        assertThat(item.title()).isEqualTo("Restore of Ward system");
        assertThat(item.details().kind()).isEqualTo(EvidenceKind.TEST);
        assertThat(item.details().marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        assertThat(item.details().lifetime().cycleMonths()).isEqualTo(12);
        assertThat(item.details().responsible().owner()).isEqualTo(system.lead().id());
        assertThat(value("E-0001", "tested-on")).isEqualTo("2026-11-03");
        assertThat(value("E-0001", "rto-actual")).isEqualTo("3.5");
        assertThat(value("E-0002", "result")).isEqualTo("Failed");

        var again = preview(file);
        assertThat(again.changesNothing()).isTrue();
        assertThat(applied(again).tally()).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
        assertThat(as(() -> library.live(system.provider().id()))).hasSize(2);
    }

    @Test
    void aRowWithABadCellGoesBackWithTheNameOfItsCellAndTheGoodRowsStay() {
        var file = Edit.of(blank("T15"), it -> it.add(SHEET, restore("Good"))
                .add(SHEET, restore("Bad", "Result", "Splendid", "Tested on", "03/04/26"))
                .add(SHEET, restore("Short", "System", null)));

        var preview = preview(file);

        assertThat(preview.rows())
                .extracting(TemplateRow::kind)
                .containsExactly(TemplateRow.Kind.NEW, TemplateRow.Kind.SENT_BACK, TemplateRow.Kind.SENT_BACK);
        assertThat(preview.allProblems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(ProblemKind.NOT_A_CHOICE, ProblemKind.AMBIGUOUS_DATE, ProblemKind.REQUIRED);
        assertThat(preview.allProblems()).extracting(Problem::where).contains("Fill in!J3", "Fill in!D3");
        assertThat(applied(preview).tally()).isEqualTo(new Tally(3, 1, 0, 0, 0, 2));
    }

    @Test
    void theSameWorkbookGoesBackWithEachProblemInItsCellAndIsAppliedOnceItIsPutRight() {
        var file = Edit.of(blank("T15"), it -> it.add(SHEET, restore("Good"))
                .add(SHEET, restore("Bad", "Result", "Splendid", "Tested on", "03/04/26")));
        var preview = preview(file);
        assertThat(preview.wrong()).isEqualTo(2);

        var marked = as(() -> problems.ofTemplate(preview, file));

        var comments = new HashMap<String, String>();
        var list = new ArrayList<String>();
        var repaired = Edit.of(marked, it -> {
            it.sheet(SHEET)
                    .getCellComments()
                    .forEach((at, said) ->
                            comments.put(at.toString(), said.getString().getString()));
            it.workbook()
                    .getSheet("Problems")
                    .forEach(row -> list.add(row.getCell(0).toString()));
            it.set(SHEET, "Restore of Bad", "Result", "Failed").set(SHEET, "Restore of Bad", "Tested on", "03/11/2026");
        });
        assertThat(comments).containsOnlyKeys("J3", "D3");
        assertThat(comments.get("J3")).startsWith("Attest problem 401").contains("Expected: ");
        assertThat(comments.get("D3")).startsWith("Attest problem 406");
        assertThat(list).contains("401", "406");
        var again = preview(repaired);
        assertThat(again.twoWay()).isFalse();
        assertThat(applied(again).tally()).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));
        var stranger = world.system().lead();
        assertThatThrownBy(() -> currentUser.as(stranger.caller(), () -> problems.ofTemplate(preview, file)))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(NullPointerException.class);
    }

    @Test
    void aPercentageIsReadAsWrittenAndANumberThatCouldBeTwoThingsGoesBack() {
        var file = Edit.of(blank("T16"), it -> it.add(SHEET, training("One", "97.5%"))
                .add(SHEET, training("Two", 96))
                .add(SHEET, training("Three", 0.97)));

        var preview = preview(file);

        assertThat(preview.rows())
                .extracting(TemplateRow::kind)
                .containsExactly(TemplateRow.Kind.NEW, TemplateRow.Kind.NEW, TemplateRow.Kind.SENT_BACK);
        applied(preview);
        assertThat(value("E-0001", "in-date")).isEqualTo("97.5");
        assertThat(value("E-0002", "in-date")).isEqualTo("96");
    }

    @Test
    void aRowThatCameBeforeChangesItsItemAndWhatBothSidesChangedIsChosen() {
        var first = Edit.of(blank("T15"), it -> it.add(SHEET, restore("Ward system")));
        applied(preview(first));
        var second = Edit.of(first, it -> it.set(SHEET, "Restore of Ward system", "Lessons", "From the file")
                .set(SHEET, "Restore of Ward system", "Data loss found (hours)", 20));
        changeOnScreen("E-0001", "lessons", "From the screen");

        var preview = preview(second);
        var row = preview.rows().getFirst();
        assertThat(row.kind()).isEqualTo(TemplateRow.Kind.CHANGED);
        assertThat(row.asked())
                .extracting(TemplateCell::header, TemplateCell::end)
                .containsExactlyInAnyOrder(
                        tuple("Lessons", CellEnd.CONFLICT), tuple("Data loss found (hours)", CellEnd.CHANGE));
        assertThat(applied(preview).tally()).as("undecided").isEqualTo(new Tally(1, 0, 0, 0, 1, 0));

        var choices = new TemplatePreview.Choices(preview);
        row.asked().stream()
                .filter(it -> it.end() == CellEnd.CONFLICT)
                .forEach(it -> choices.decide(it.place(), false));
        assertThat(applied(preview, choices).tally()).isEqualTo(new Tally(1, 0, 1, 0, 0, 0));
        assertThat(value("E-0001", "lessons")).isEqualTo("From the screen");
        assertThat(value("E-0001", "rpo-actual")).isEqualTo("20");
    }

    @Test
    void clearingIsNotTickedAndANeededCellIsNeverCleared() {
        var first = Edit.of(blank("T15"), it -> it.add(SHEET, restore("One", "Lessons", "Learnt"))
                .add(SHEET, restore("Two")));
        applied(preview(first));

        var preview = preview(Edit.of(first, it -> it.set(SHEET, "Restore of One", "Lessons", null)
                .set(SHEET, "Restore of Two", "System", null)));

        assertThat(preview.rows())
                .extracting(TemplateRow::kind)
                .containsExactly(TemplateRow.Kind.CHANGED, TemplateRow.Kind.SENT_BACK);
        assertThat(applied(preview).tally()).isEqualTo(new Tally(2, 0, 0, 0, 1, 1));
        assertThat(value("E-0001", "lessons")).isEqualTo("Learnt");
    }

    @Test
    void nothingIsAppliedWhenSomethingMovedAfterThePreview() {
        var first = Edit.of(blank("T15"), it -> it.add(SHEET, restore("Ward system")));
        applied(preview(first));
        var preview =
                preview(Edit.of(first, it -> it.set(SHEET, "Restore of Ward system", "Lessons", "From the file")));
        changeOnScreen("E-0001", "immutable-proof", "A photograph");

        var moved = as(() -> intake.apply(preview, new TemplatePreview.Choices(preview)));

        assertThat(moved).isInstanceOf(TemplateApplied.Moved.class);
        assertThat(as(() -> templated.of(item("E-0001"))).orElseThrow().value("lessons"))
                .isEmpty();
    }

    @Test
    void anItemThatIsOverIsNotRevivedAndATitleInUseIsAskedAbout() {
        var first = Edit.of(blank("T15"), it -> it.add(SHEET, restore("Ward system")));
        applied(preview(first));

        var other = preview(Edit.of(blank("T15"), it -> it.add(SHEET, restore("Ward system"))));
        assertThat(other.rows()).extracting(TemplateRow::kind).containsExactly(TemplateRow.Kind.NEW_IF_ANOTHER);
        assertThat(applied(other).tally()).isEqualTo(new Tally(1, 0, 0, 0, 1, 0));

        as(() -> review.withdraw(item("E-0001").ref(), "Wrong system"));
        assertThat(preview(first).allProblems()).extracting(Problem::kind).containsExactly(ProblemKind.REFERENCE_GONE);
    }

    @Test
    void aWorkbookOfAnotherOrganisationIsRefusedAndAForgedIdCountsForNothing() {
        var other = world.system();
        var theirs = blank("T15", other.lead());
        assertThatThrownBy(() -> preview(theirs))
                .isInstanceOfSatisfying(
                        ReturnRefused.class, it -> assertThat(it.kind()).isEqualTo(ProblemKind.OTHER_ORGANISATION));

        var own = Edit.of(blank("T15"), it -> it.add(SHEET, restore("Ward system")));
        var forged = Edit.of(own, it -> {
            it.workbook().getProperties().getCustomProperties().getUnderlyingProperties().getPropertyList().stream()
                    .filter(property -> property.getName().equals("Attest workbook"))
                    .forEach(property -> property.setLpwstr("01a20317-a430-7050-8606-23bf9bb5592d"));
            it.workbook().getSheet("Attest").getRow(0).getCell(1).setCellValue("01a20317-a430-7050-8606-23bf9bb5592d");
        });
        var preview = preview(forged);
        assertThat(preview.twoWay()).isTrue();
        assertThat(applied(preview).tally()).as("nothing unasked").isEqualTo(new Tally(1, 0, 0, 0, 1, 0));
    }

    @Test
    void oneTitleInTwoRowsThatDifferSendsBothBack() {
        var preview = preview(Edit.of(blank("T15"), it -> it.add(SHEET, restore("Ward system"))
                .add(SHEET, restore("Ward system", "Result", "Failed"))));
        assertThat(preview.allProblems()).extracting(Problem::kind).containsOnly(ProblemKind.TITLE_TWICE);
    }

    @Test
    void aTemplateThatIsNoLongerHereIsRefused() {
        try (var content = org.attest.spreadsheets.SheetReader.open(
                blank("T15"), "filled.xlsx", org.attest.spreadsheets.Limits.forReturn())) {
            assertThatThrownBy(() -> TemplateParser.parse(content, _ -> java.util.Optional.empty(), "X"))
                    .isInstanceOf(ReturnRefused.class);
        }
        assertThat(ProblemKind.TEMPLATE_GONE.severity()).isEqualTo(ProblemKind.Severity.FILE);
    }

    @Test
    void whatIsNoWorkbookOfATemplateIsRefusedInASentence() throws IOException {
        var csv = Files.writeString(Files.createTempFile("not", ".csv"), "Title,System\nA,B\n");
        assertThatThrownBy(() -> preview(csv)).isInstanceOf(Refused.class);
        var renamed = Edit.of(blank("T15"), it -> it.workbook().setSheetName(1, "Something else"));
        assertThatThrownBy(() -> preview(renamed))
                .isInstanceOfSatisfying(
                        ReturnRefused.class, it -> assertThat(it.kind()).isEqualTo(ProblemKind.NOT_A_TEMPLATE));
    }

    private Path blank(String template) {
        return blank(template, system.lead());
    }

    private Path blank(String template, Somebody by) {
        return currentUser.as(by.caller(), () -> {
            try {
                var file = Files.createTempFile("blank", ".xlsx");
                try (var out = Files.newOutputStream(file)) {
                    workbook.blank(by.organisation(), template, out);
                }
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private TemplatePreview preview(Path file) {
        return as(() -> intake.preview(system.provider().id(), file, "filled.xlsx"));
    }

    private TemplateReceipt applied(TemplatePreview preview) {
        return applied(preview, new TemplatePreview.Choices(preview));
    }

    private TemplateReceipt applied(TemplatePreview preview, TemplatePreview.Choices choices) {
        var applied = as(() -> intake.apply(preview, choices));
        assertThat(applied).isInstanceOf(TemplateApplied.Done.class);
        return ((TemplateApplied.Done) applied).receipt();
    }

    private EvidenceItem item(String reference) {
        return as(() -> library.item(system.provider().id(), reference));
    }

    private String value(String reference, String field) {
        return as(() -> templated.of(item(reference)))
                .orElseThrow()
                .value(field)
                .orElse("");
    }

    private void changeOnScreen(String reference, String field, String value) {
        var item = item(reference);
        var filled = as(() -> templated.of(item)).orElseThrow();
        var written = new HashMap<String, String>();
        filled.answers().forEach(it -> written.put(it.field(), it.value()));
        written.put(field, value);
        as(() -> templated.change(
                new EvidenceChange(item.ref(), item.version(), item.details()), new Filling("T15", written)));
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.lead().caller(), work);
    }

    /** Headers and values of a good row of T15, with others laid over. */
    private static Object[] restore(String name, Object... otherwise) {
        return over(
                List.of(
                        "Title",
                        "Restore of " + name,
                        "System",
                        name,
                        "Tier of the system",
                        "Tier 1 (critical)",
                        "Tested on",
                        LocalDate.of(2026, 11, 3),
                        "Kind of test",
                        "Whole system",
                        "Recovery time wanted (hours)",
                        4,
                        "Recovery time reached (hours)",
                        3.5,
                        "Data loss allowed (hours)",
                        24,
                        "Data loss found (hours)",
                        12,
                        "Result",
                        "Passed",
                        "A copy that cannot be altered",
                        "No",
                        "Result checked by",
                        "Jo Ward",
                        "Scope",
                        "Main site"),
                otherwise);
    }

    private static Object[] training(String name, Object inDate) {
        return over(
                List.of(
                        "Title", "Training " + name,
                        "Counted on", LocalDate.of(2026, 11, 1),
                        "Staff with training in date", inDate,
                        "Local target", "90%",
                        "Staff groups", "Nurses; 400; 96",
                        "Board members trained", "100",
                        "Scope", "All staff"),
                new Object[0]);
    }

    private static Object[] over(List<Object> good, Object[] otherwise) {
        var all = new ArrayList<Object>(good);
        all.addAll(Arrays.asList(otherwise));
        return all.toArray();
    }
}

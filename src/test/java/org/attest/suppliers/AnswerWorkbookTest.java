package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.FoundProblem;
import org.attest.suppliers.AnswerLine.End;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A questionnaire goes out as a workbook and comes back, in every state in which people send files back. */
@AttestTest
class AnswerWorkbookTest {

    private static final int CHOICE = 4;
    private static final int FREE = 5;
    private static final int NOTE = 6;

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierAsks asks;

    @Autowired
    SupplierAnswers answers;

    @Autowired
    AnswerWorkbooks workbooks;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager rows;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    SupplierWorld world;
    Supplier supplier;
    Caller contact;
    Ask ask;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new SupplierWorld(systems, currentUser);
        supplier = world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Brightwell")));
        contact = Caller.contact(PersonId.next(), "Theo", supplier.ref());
        ask = ask(supplier, "assurance");
    }

    @Test
    void aFilledWorkbookComesBackAsAnswersThatMayBeSent() throws IOException {
        var file = edited(contact, ask, sheet -> {
            fill(sheet, "mfa-staff", CHOICE, "with  exceptions ");
            fill(sheet, "mfa-staff", NOTE, "Two service accounts, until May");
            fill(sheet, "mfa-product", CHOICE, "Yes");
            fill(sheet, "mfa-privileged", CHOICE, "YES");
            fill(sheet, "mfa-remote", CHOICE, "Not known");
            row(sheet, "rto-promised").getCell(FREE).setCellValue(4);
            fill(sheet, "rto-tested", FREE, "9");
            fill(sheet, "tested-on", FREE, "03/11/2026");
            fill(sheet, "fallback", FREE, "Paper, for a day");
        });
        var preview = preview(contact, ask, file);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.count(End.CHANGED)).isEqualTo(8);
        var taken = new HashMap<String, NewAnswer>();
        preview.lines().stream()
                .filter(AnswerLine::isTaken)
                .forEach(it -> taken.put(it.question().key(), it.file()));
        assertThat(taken)
                .containsEntry("mfa-staff", new NewAnswer("exceptions", "Two service accounts, until May"))
                .containsEntry("rto-promised", new NewAnswer("4", null))
                .containsEntry("tested-on", new NewAnswer("2026-11-03", null));
        send(contact, ask, 0, taken);
        assertThat(preview(contact, ask, made(contact, ask)).count(End.UNCHANGED))
                .as("what was answered is in the next workbook, and comes back as it is")
                .isEqualTo(ask.questionnaire().questions().size());
        assertThat(world.as(contact, () -> answers.latest(ask.id())).number()).isEqualTo(1);
    }

    @Test
    void whatBothSidesChangedIsAskedAndWhatOnlyAttestChangedStays() throws IOException {
        send(contact, ask, 0, Map.copyOf(AskOnceTest.choices(ask, "yes")));
        var file = edited(contact, ask, sheet -> {
            fill(sheet, "mfa-staff", CHOICE, "No");
            fill(sheet, "mfa-staff", NOTE, "From the file");
            fill(sheet, "mfa-remote", CHOICE, "");
        });
        var meanwhile = AskOnceTest.choices(ask, "yes");
        meanwhile.put("mfa-staff", new NewAnswer("unknown", null));
        meanwhile.put("mfa-product", new NewAnswer("unknown", null));
        send(contact, ask, 1, meanwhile);
        var preview = preview(contact, ask, file);
        assertThat(end(preview, "mfa-staff")).isEqualTo(End.CONFLICT);
        assertThat(end(preview, "mfa-product")).isEqualTo(End.KEPT);
        assertThat(end(preview, "mfa-remote")).isEqualTo(End.CLEARED);
        assertThat(end(preview, "mfa-privileged")).isEqualTo(End.UNCHANGED);
        assertThat(preview.lines()).filteredOn(AnswerLine::isTaken).isEmpty();
    }

    @Test
    void editedReferencesRowsPastedApartAndUnreadableCellsAreSaidAtTheirPlace() throws IOException {
        var file = edited(contact, ask, sheet -> {
            fill(sheet, "mfa-staff", CHOICE, "Perhaps");
            fill(sheet, "mfa-product", 2, "Another question");
            fill(sheet, "rto-promised", FREE, "four");
            fill(sheet, "tested-on", FREE, "last May");
            row(sheet, "mfa-remote").getCell(0).setCellValue("mfa-made-up");
            row(sheet, "rpo-promised").getCell(0).setCellValue("mfa-privileged");
            row(sheet, "fallback").getCell(FREE).setCellFormula("1+1");
        });
        var preview = preview(contact, ask, file);
        var wrong = fault(preview, "mfa-staff");
        assertThat(wrong.kind()).isEqualTo(AnswerProblem.NOT_OFFERED);
        assertThat(wrong.sentence())
                .startsWith("Answers!E")
                .contains("“Perhaps”", "none of the answers offered", "(problem 715)")
                .contains("Expected: Yes, With exceptions, No, Not known");
        assertThat(fault(preview, "mfa-product").kind()).isEqualTo(AnswerProblem.QUESTION_MOVED);
        assertThat(fault(preview, "rto-promised").kind()).isEqualTo(AnswerProblem.NOT_HOURS);
        assertThat(fault(preview, "tested-on").kind()).isEqualTo(AnswerProblem.NOT_A_DAY);
        assertThat(fault(preview, "mfa-privileged").kind()).isEqualTo(AnswerProblem.ANSWERED_TWICE);
        assertThat(fault(preview, "fallback").kind()).isEqualTo(AnswerProblem.FORMULA_OR_ERROR);
        assertThat(preview.problems())
                .extracting(AnswerFault::kind, AnswerFault::found)
                .contains(
                        tuple(AnswerProblem.NO_SUCH_QUESTION, "mfa-made-up"),
                        tuple(AnswerProblem.QUESTION_MISSING, "Remote access"));
        assertThat(preview.offersAnything()).isFalse();
    }

    @Test
    void theSameWorkbookGoesBackWithEachProblemInItsCellAndIsTakenOnceItIsPutRight() throws IOException {
        var file = edited(contact, ask, sheet -> {
            fill(sheet, "mfa-staff", CHOICE, "Perhaps");
            fill(sheet, "mfa-product", CHOICE, "Yes");
            fill(sheet, "tested-on", FREE, "last May");
            fill(sheet, "mfa-remote", CHOICE, "Yes");
            row(sheet, "mfa-remote").getCell(0).setBlank();
            sheet.addMergedRegion(new CellRangeAddress(40, 41, 0, 1));
            fill(sheet, "fallback", FREE, "bell _x0007_ rings");
        });
        var preview = preview(contact, ask, file);
        assertThat(preview.problems())
                .extracting(AnswerFault::kind)
                .contains(AnswerProblem.ANSWER_REFERENCE_GONE, AnswerProblem.ANSWERS_MERGED);
        assertThat(fault(preview, "fallback").kind()).isEqualTo(AnswerProblem.WORDS_NOT_KEPT);
        assertThat(preview.wrong()).isEqualTo(4);

        var marked = world.as(contact, () -> workbooks.marked(ask.id(), preview, file));

        try (var in = Files.newInputStream(marked);
                var book = new XSSFWorkbook(in)) {
            var answers = book.getSheet(AnswerSheet.SHEET);
            assertThat(comment(row(answers, "mfa-staff").getCell(CHOICE)))
                    .startsWith("Attest problem 715")
                    .contains("Expected: Yes");
            assertThat(comment(row(answers, "tested-on").getCell(FREE))).startsWith("Attest problem 717");
            assertThat(row(answers, "mfa-product").getCell(CHOICE).getCellComment())
                    .isNull();
            var list = book.getSheet("Problems");
            assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo(FoundProblem.HEADING);
            assertThat(list.getRow(3).getCell(0).getStringCellValue()).startsWith("7");
            fill(answers, "mfa-staff", CHOICE, "No");
            fill(answers, "tested-on", FREE, "03/11/2026");
            write(book, marked);
        }
        var again = preview(contact, ask, marked);
        assertThat(end(again, "mfa-staff")).isEqualTo(End.CHANGED);
        assertThat(end(again, "tested-on")).isEqualTo(End.CHANGED);
        assertThat(end(again, "mfa-product")).isEqualTo(End.CHANGED);
        var stranger = Caller.contact(
                PersonId.next(),
                "Other",
                world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Other Systems")))
                        .ref());
        assertThatThrownBy(() -> world.as(stranger, () -> workbooks.marked(ask.id(), preview, file)))
                .isInstanceOf(UnknownItem.class);
    }

    private static String comment(Cell cell) {
        return cell.getCellComment().getString().getString();
    }

    @Test
    void aWorkbookOfAnotherSupplierAnswersLikeOneThatAttestNeverMade() throws IOException {
        var other = world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Second Systems")));
        var theirs = ask(other, "assurance");
        var theirContact = Caller.contact(PersonId.next(), "Other", other.ref());
        var foreign = made(theirContact, theirs);
        var sentence = AnswerProblem.ANOTHER_QUESTIONNAIRE.words();
        refused(sentence, contact, foreign);
        var unheard = edited(contact, ask, _ -> {});
        try (var in = Files.newInputStream(unheard);
                var book = new XSSFWorkbook(in)) {
            var properties = book.getProperties().getCustomProperties();
            properties
                    .getProperty(AnswerSheet.PROPERTY)
                    .setLpwstr(UUID.randomUUID().toString());
            write(book, unheard);
        }
        refused(sentence, contact, unheard);
        refused(sentence, world.icbLead, made(world.icbLead, ask(supplier, "charter")));
        var earlier = made(contact, ask);
        transaction.executeWithoutResult(
                _ -> rows.createQuery("update KeptAnswerWorkbook w set w.questionnaireVersion = 0 where w.ask = :ask")
                        .setParameter("ask", ask.id())
                        .executeUpdate());
        refused(AnswerProblem.EARLIER_VERSION.words(), contact, earlier);
        assertThatThrownBy(() -> preview(theirContact, ask, foreign)).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> made(theirContact, ask)).isInstanceOf(UnknownItem.class);
    }

    @Test
    void aFileThatIsNoSuchWorkbookIsRefusedInOneSentence() throws IOException {
        var text = Files.writeString(folder.resolve("note.txt"), "Hello, this is no workbook at all.");
        assertThatThrownBy(() -> preview(contact, ask, text)).isInstanceOf(Refused.class);
        var plain = folder.resolve("plain.xlsx");
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Answers").createRow(0).createCell(0).setCellValue("Reference");
            write(book, plain);
        }
        refused(AnswerProblem.NOT_A_QUESTIONNAIRE.words(), contact, plain);
        var file = edited(contact, ask, sheet -> {
            var header = header(sheet);
            header.getCell(NOTE).setCellValue("Something else");
        });
        refused("The column “In your words” is missing", contact, file);
        refused(AnswerProblem.ANSWER_COLUMN_MISSING.words(), contact, file);
        var twice =
                edited(contact, ask, sheet -> header(sheet).createCell(NOTE + 1).setCellValue("In your words"));
        refused(AnswerProblem.ANSWER_COLUMN_TWICE.words(), contact, twice);
    }

    @Test
    void theWorkbookHoldsNothingOfThoseWhoUseTheSupplier() throws IOException {
        var bytes = new ByteArrayOutputStream();
        world.run(contact, () -> workbooks.write(ask.id(), bytes));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var words = new StringBuilder();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n'))));
            assertThat(words.toString())
                    .contains("Brightwell", "OFFICIAL-SENSITIVE")
                    .doesNotContain(world.northName, world.southName);
        }
        assertThat(world.as(contact, () -> workbooks.fileName(ask.id())))
                .isEqualTo("OFFICIAL-SENSITIVE Short assurance questionnaire Brightwell.xlsx");
    }

    private Ask ask(Supplier of, String questionnaire) {
        var due = UkDates.day(clock.instant()).plusDays(14);
        return world.as(world.icbLead, () -> asks.ask(of.ref(), questionnaire, due, null));
    }

    private void send(Caller caller, Ask of, long basedOn, Map<String, NewAnswer> given) {
        world.run(caller, () -> answers.answer(of.id(), basedOn, new NewAnswers(1, given, null)));
    }

    private AnswerPreview preview(Caller caller, Ask of, Path file) {
        return world.as(
                caller,
                () -> workbooks.preview(of.id(), file, file.getFileName().toString()));
    }

    private void refused(String sentence, Caller caller, Path file) {
        assertThatThrownBy(() -> preview(caller, ask, file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }

    private Path made(Caller caller, Ask of) {
        var bytes = new ByteArrayOutputStream();
        world.run(caller, () -> workbooks.write(of.id(), bytes));
        try {
            return Files.write(Files.createTempFile(folder, "answers", ".xlsx"), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path edited(Caller caller, Ask of, Consumer<Sheet> edit) throws IOException {
        var file = made(caller, of);
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            edit.accept(book.getSheet(AnswerSheet.SHEET));
            write(book, file);
        }
        return file;
    }

    private static void write(XSSFWorkbook book, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        Files.write(file, bytes.toByteArray());
    }

    private static Row header(Sheet sheet) {
        return named(sheet, "Reference");
    }

    private static Row row(Sheet sheet, String key) {
        return named(sheet, key);
    }

    private static Row named(Sheet sheet, String first) {
        for (var row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("No row " + first);
    }

    private static void fill(Sheet sheet, String key, int column, String text) {
        var cell = row(sheet, key).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (text.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(text);
        }
    }

    private static End end(AnswerPreview preview, String key) {
        return line(preview, key).end();
    }

    private static AnswerFault fault(AnswerPreview preview, String key) {
        return Objects.requireNonNull(line(preview, key).fault());
    }

    private static AnswerLine line(AnswerPreview preview, String key) {
        return preview.lines().stream()
                .filter(it -> it.question().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

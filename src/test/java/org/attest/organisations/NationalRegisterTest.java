package org.attest.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.DsptYear;
import org.attest.shared.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Registers as they really come: long, careless, and true on another day than today. */
@AttestTest
class NationalRegisterTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int KNOWN = 300;
    private static final int ROWS = 64_000;

    @Autowired
    OrganisationRegisters registers;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    PublishedRegister published;

    @Autowired
    CurrentUser currentUser;

    @TempDir
    Path folder;

    @Test
    void sixty_four_thousand_rows_with_every_kind_of_mess_give_a_receipt_that_adds_up() throws IOException {
        know();
        var made = new NationalFile(2026, "Y");
        for (int i = 0; i < KNOWN; i++) {
            // a third says what is held, a third something newer, a third a year that lies before the one held
            var status = List.of("22/23 Standards Met", "23/24 Approaching Standards", "Standards Met (19-20)")
                    .get(i % 3);
            made.about(code(i), "Known number " + i, status, i % 3 == 1 ? "28/06/2024" : "30/06/2023");
        }
        var file = made.again().odd().fill(ROWS).write(folder.resolve("DSPT search results .csv"));

        long began = System.nanoTime();
        var preview = new AtomicReference<RegisterPreview>();
        long reading = StatementCount.of(() -> preview.set(preview(file, TODAY)));
        long looked = System.nanoTime();
        assertThat(preview.get().ticked()).hasSize(KNOWN / 3);
        var page = attest(() -> registers.rows(preview.get(), State.SENT_BACK, new Window(0, 500)));
        long paged = System.nanoTime();
        var receipt = new AtomicReference<RegisterReceipt>();
        long writing = StatementCount.of(
                () -> receipt.set(apply(preview.get(), preview.get().ticked())));
        System.out.printf(
                "register rows %d: preview %d ms, %d statements; a page %d ms; apply %d ms, %d statements%n",
                ROWS,
                (looked - began) / 1_000_000,
                reading,
                (paged - looked) / 1_000_000,
                (System.nanoTime() - paged) / 1_000_000,
                writing);

        var counted = receipt.get();
        assertThat(counted.read()).isEqualTo(ROWS);
        assertThat(counted.changed()).isEqualTo(KNOWN / 3);
        assertThat(counted.unchanged()).isEqualTo(KNOWN / 3 + 1);
        assertThat(counted.leftOut()).isEqualTo(KNOWN / 3);
        assertThat(counted.added()).isZero();
        assertThat(counted.unmatched()).isEqualTo(made.unmatched());
        assertThat(counted.sentBack()).isEqualTo(NationalFile.oddRows());
        assertThat(page).hasSize(NationalFile.oddRows()).allSatisfy(it -> assertThat(it.says())
                .isNotEmpty());
        assertThat(reading).isLessThan(ROWS / 200);
        assertThat(writing).isLessThan(ROWS / 200);
        assertThat(newest(0)).isEqualTo("Standards Met 2022-23");
        assertThat(newest(1)).isEqualTo("Approaching Standards 2023-24");
        assertThat(name(0)).isEqualTo("Known number 0");
    }

    @Test
    void the_list_of_partners_is_found_below_titles_and_counts_on_both_sheets() throws IOException {
        var board = add("BQ1", "NHS Example Integrated Care Board", Kind.ICB);
        var trust = add("BT1", "Example Hospital NHS Trust", Kind.ACUTE_TRUST);
        add("971", "London Borough of Example", Kind.COUNCIL);
        var file = folder.resolve("ICB partners master.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            partners(book.createSheet("Partners "), 4);
            partners(book.createSheet("Partners by region"), 3);
            book.write(out);
        }
        var preview = preview(file, TODAY);
        assertThat(preview.layout()).isEqualTo(RegisterLayout.ODS_PARTNERS);
        assertThat(preview.read()).isEqualTo(10);
        assertThat(preview.count(State.CHANGED)).isEqualTo(2);
        assertThat(preview.count(State.NEW)).isEqualTo(1);
        assertThat(preview.count(State.ELSEWHERE)).isEqualTo(1);
        assertThat(preview.count(State.SENT_BACK)).isEqualTo(2);
        assertThat(preview.ticked()).isEqualTo(preview.of(State.CHANGED));
        var all = new RowNumbers(preview.of(State.CHANGED));
        all.addAll(preview.of(State.NEW));
        var receipt = apply(preview, all);
        assertThat(receipt.changed()).isEqualTo(2);
        assertThat(receipt.added()).isEqualTo(1);
        assertThat(attest(() -> directory.partners(board.id())))
                .extracting(it -> it.organisation().code().code(), Partner::reportsHere)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("BT1", false),
                        org.assertj.core.groups.Tuple.tuple("971", false),
                        org.assertj.core.groups.Tuple.tuple("BT2", false));
        assertThat(attest(() -> directory.find(trust.id())).name()).isEqualTo("Example Hospital NHS Trust");
        var again = preview(file, TODAY);
        assertThat(again.count(State.UNCHANGED)).isEqualTo(preview.read() - 3);
        assertThat(again.ticked()).isEmpty();
    }

    /** Titles, a count above and one below, a header with line breaks, the board named once for the rows under it. */
    private static void partners(XSSFSheet sheet, int headerAt) {
        sheet.createRow(0).createCell(0).setCellValue("ODS ICB partners: master");
        var count = sheet.createRow(headerAt - 1);
        count.createCell(4).setCellFormula("COUNTA(E" + (headerAt + 2) + ":E90)");
        count.getCell(4).setCellValue(3);
        var header = List.of(
                "NHS England\nRegion",
                "ODS ICB\nCode",
                "ICB Name",
                "ODS Sub ICB Code",
                "Local Authority",
                "ODS LA\nCode",
                "NHS Trusts",
                "ODS Trust\nCode");
        var written = sheet.createRow(headerAt);
        for (int i = 0; i < header.size(); i++) {
            written.createCell(i).setCellValue(header.get(i));
        }
        var first = sheet.createRow(headerAt + 1);
        first.createCell(1).setCellValue("bq1 ");
        first.createCell(2).setCellValue("NHS EXAMPLE INTEGRATED CARE BOARD");
        first.createCell(4).setCellValue("London Borough of\nExample");
        first.createCell(5).setCellValue(971);
        first.createCell(6).setCellValue("EXAMPLE HOSPITAL NHS TRUST (BT1)");
        first.createCell(7).setCellValue("bt1");
        var second = sheet.createRow(headerAt + 2);
        second.createCell(6).setCellValue("Second Example NHS Trust");
        second.createCell(7).setCellValue("BT2");
        var codeMissing = sheet.createRow(headerAt + 3);
        codeMissing.createCell(6).setCellValue("Nameless Code NHS Trust");
        var elsewhere = sheet.createRow(headerAt + 4);
        elsewhere.createCell(1).setCellValue("BQ9");
        elsewhere.createCell(7).setCellValue("BT9");
        elsewhere.createCell(6).setCellValue("Far Away NHS Trust");
        var total = sheet.createRow(headerAt + 5);
        total.createCell(4).setCellFormula("COUNTA(E1:E5)");
        total.getCell(4).setCellValue(3);
    }

    /** The organisations that are held, each with a status of 2022-23, by a short register whose rows are all ticked. */
    private void know() throws IOException {
        var small =
                new StringBuilder("OrganisationName,ODSCode,PublicationStatus,DateOfPublication,PrimarySector,CCG\n");
        for (int i = 0; i < KNOWN; i++) {
            small.append("Known number %d,%s,22/23 Standards Met,30/06/2023,NHS Trust,x\n".formatted(i, code(i)));
        }
        var file = Files.writeString(folder.resolve("small.csv"), small);
        var preview = preview(file, BEFORE);
        assertThat(apply(preview, preview.of(State.NEW)).added()).isEqualTo(KNOWN);
    }

    /** Every tenth code is nothing but digits, as those of councils are. */
    private static String code(int number) {
        return number % 10 == 0 ? Integer.toString(60_000 + number) : "X%04d".formatted(number);
    }

    private String newest(int number) {
        var organisation =
                attest(() -> directory.findByCode(new OdsCode(code(number)))).orElseThrow();
        var status =
                attest(() -> published.statuses(List.of(organisation.id()))).get(organisation.id());
        assertThat(status.year()).isNotNull().isInstanceOf(DsptYear.class);
        return status.words();
    }

    private String name(int number) {
        return attest(() -> directory.findByCode(new OdsCode(code(number))))
                .orElseThrow()
                .name();
    }

    private Organisation add(String code, String name, Kind kind) {
        return attest(() -> directory.add(NewOrganisation.of(code, name, kind)));
    }

    private RegisterPreview preview(Path file, LocalDate date) {
        return attest(() -> registers.preview(file, file.getFileName().toString(), date));
    }

    private RegisterReceipt apply(RegisterPreview preview, Set<Integer> ticked) {
        return attest(() -> registers.apply(preview, ticked));
    }

    private <T> T attest(Supplier<T> work) {
        return currentUser.as(Caller.ATTEST, work);
    }
}

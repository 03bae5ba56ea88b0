package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.StatementCount;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A table that somebody brings to the import of one register, as a test. */
record Brought(
        TableImports imports,
        TableExports exports,
        CurrentUser currentUser,
        Caller caller,
        OrganisationId organisation,
        String table) {

    static Path csv(String... lines) {
        return written(
                "table", ".csv", (String.join("\n", lines) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** One sheet; each row its values, whose kind says how the cell is typed. */
    static Path xlsx(String sheet, @Nullable Object[]... rows) {
        return xlsx(sheet, _ -> {}, rows);
    }

    static Path xlsx(String sheet, Consumer<XSSFSheet> changes, @Nullable Object[]... rows) {
        try (var book = new XSSFWorkbook()) {
            var made = book.createSheet(sheet);
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            for (var i = 0; i < rows.length; i++) {
                var row = made.createRow(i);
                for (var j = 0; j < rows[i].length; j++) {
                    switch (rows[i][j]) {
                        case null -> {}
                        case LocalDate it -> {
                            row.createCell(j).setCellValue(it);
                            row.getCell(j).setCellStyle(day);
                        }
                        case Number it -> row.createCell(j).setCellValue(it.doubleValue());
                        case Object it -> row.createCell(j).setCellValue(it.toString());
                    }
                }
            }
            changes.accept(made);
            var bytes = new java.io.ByteArrayOutputStream();
            book.write(bytes);
            return written("table", ".xlsx", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path written(String name, String ending, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(name, ending), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TablePreview preview(Path file) {
        return currentUser.as(caller, () -> imports.take(table, organisation, file, "table"));
    }

    TableReceipt applied(TablePreview preview, Integer... decided) {
        var applied = currentUser.as(
                caller, () -> imports.apply(preview.taken().id(), preview.fingerprint(), Set.of(decided)));
        assertThat(applied).isInstanceOf(TableApplied.Done.class);
        return ((TableApplied.Done) applied).receipt();
    }

    TableReceipt applied(Path file) {
        return applied(preview(file));
    }

    /** What so many rows cost to look at and apply; each is the same line with its number. */
    long statements(int rows, String headers, String line) {
        var numbered = IntStream.rangeClosed(1, rows).mapToObj(line::formatted);
        var file = csv(Stream.concat(Stream.of(headers), numbered).toArray(String[]::new));
        return StatementCount.of(() -> assertThat(applied(file).tally().read()).isEqualTo(rows));
    }

    Path export() {
        return written("export", ".xlsx", currentUser.as(caller, () -> exports.workbook(table, organisation)));
    }

    Brought by(Caller other) {
        return new Brought(imports, exports, currentUser, other, organisation, table);
    }

    Brought to(OrganisationId other) {
        return new Brought(imports, exports, currentUser, caller, other, table);
    }
}

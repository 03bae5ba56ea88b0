package org.attest.spreadsheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.attest.spreadsheets.FileRefused.Reason;

/** A file of comma-separated values (or semicolons, tabs, bars): one sheet, named after the file, every cell text. */
final class CsvContent implements WorkbookContent {

    private static final int LOOKED_AT = 65_536;

    private final Path file;
    private final String sheet;
    private final Limits limits;
    private final Charset charset;
    private final char delimiter;

    static CsvContent open(Path file, String fileName, Limits limits) throws IOException {
        if (!limits.csvToo()) {
            throw new FileRefused(Reason.NOT_A_WORKBOOK);
        }
        var charset = charset(file);
        return new CsvContent(file, sheetName(fileName), limits, charset, delimiter(file, charset));
    }

    private CsvContent(Path file, String sheet, Limits limits, Charset charset, char delimiter) {
        this.file = file;
        this.sheet = sheet;
        this.limits = limits;
        this.charset = charset;
        this.delimiter = delimiter;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(sheet, false));
    }

    @Override
    public Map<String, String> properties() {
        return Map.of();
    }

    @Override
    public List<MergedCells> merged(String name) {
        return List.of();
    }

    @Override
    public void eachRow(String name, Consumer<Row> reader) {
        if (!name.equals(sheet)) {
            return;
        }
        var budget = new TextBudget(limits);
        var deadline = new Deadline(limits.time());
        var count = new RowCount(file.toFile().length());
        var counted = count.of(reader);
        var format = CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .get();
        int filled = 0;
        try (var parser = format.parse(decoded(count.of(Files.newInputStream(file)), charset))) {
            for (var written : parser) {
                deadline.check();
                var row = row(written, budget);
                if (row.cells().stream().anyMatch(it -> !it.isBlank())) {
                    if (++filled > limits.rows()) {
                        throw FileRefused.tooMuch("rows a sheet", limits.rows());
                    }
                    counted.accept(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    @Override
    public void close() {}

    private Row row(CSVRecord written, TextBudget budget) {
        int number = Math.toIntExact(written.getRecordNumber());
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < written.size(); column++) {
            var text = written.get(column);
            if (!text.isEmpty()) {
                if (column >= limits.columns() && !text.isBlank()) {
                    throw FileRefused.tooMuch("columns", limits.columns());
                }
                budget.spend(text.length());
                cells.add(new Cell(new CellPlace(sheet, number, column), value(text), false));
            }
        }
        return new Row(sheet, number, false, cells);
    }

    private CellValue value(String text) {
        return text.length() > limits.cellCharacters()
                ? new CellValue.Fault("a text of more than %,d characters".formatted(limits.cellCharacters()))
                : new CellValue.Text(text);
    }

    private static String sheetName(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var name = dot > 0 ? fileName.substring(0, dot) : fileName;
        return name.isBlank() ? "Table" : name;
    }

    /** UTF-16 and UTF-8 by their marks; else UTF-8 if all of the file is that; else the usual one of Windows. */
    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(2);
            if (head.length == 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFF + 0xFE) {
                return StandardCharsets.UTF_16;
            }
        }
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            reader.transferTo(java.io.Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    /** The separator that stands most often outside quotes at the start of the file. */
    private static char delimiter(Path file, Charset charset) throws IOException {
        var head = new char[LOOKED_AT];
        int length;
        try (var reader = decoded(Files.newInputStream(file), charset)) {
            length = Math.max(0, reader.read(head));
        }
        char best = ',';
        long most = 0;
        for (char candidate : ",;\t|".toCharArray()) {
            var count = countOutsideQuotes(head, length, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static long countOutsideQuotes(char[] head, int length, char wanted) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < length; i++) {
            quoted ^= head[i] == '"';
            count += !quoted && head[i] == wanted ? 1 : 0;
        }
        return count;
    }

    private static Reader decoded(InputStream bytes, Charset charset) throws IOException {
        InputStream in = new BufferedInputStream(bytes, LOOKED_AT);
        in.mark(3);
        if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
        return new InputStreamReader(in, charset);
    }
}

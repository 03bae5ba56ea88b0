package org.attest.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.shared.Marking;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.FileRefused;
import org.attest.spreadsheets.FileRefused.Reason;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.RemarkedWorkbook;
import org.attest.spreadsheets.SheetReader;
import org.attest.spreadsheets.WorkbookDraft;

/**
 * Reads spoilt workbooks and tables as a return and as a table, and writes back those in which problems were found. Each must
 * end imported or refused by name, soon; anything else is a failure that names the seed by which it comes again.
 */
final class Fuzz {

    private static final Path PAGE = Path.of("src/docs/performance.md");
    private static final String HEADING = "## Mutated workbooks";
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.of("reference", "Reference", TableColumn.Content.REFERENCE, TableColumn.Use.KEY),
            TableColumn.of("title", "Title", TableColumn.Content.LINE, TableColumn.Use.REQUIRED),
            TableColumn.of("due", "Due", TableColumn.Content.DATE, TableColumn.Use.OPTIONAL),
            TableColumn.of("month", "Month", TableColumn.Content.MONTH, TableColumn.Use.OPTIONAL),
            TableColumn.of("figure", "Figure", TableColumn.Content.FIGURE, TableColumn.Use.OPTIONAL),
            TableColumn.of("note", "Statement", TableColumn.Content.TEXT, TableColumn.Use.OPTIONAL));

    private final Path folder;
    private final List<byte[]> originals;
    private final Map<String, Integer> ends = new TreeMap<>();
    private boolean givesBack;

    Fuzz(Path folder) throws IOException {
        this.folder = folder;
        this.originals = new ArrayList<>(List.of(aReturn(), aTable(), anotherMake(), aCsv()));
        var official = Path.of(System.getProperty("attest.shared", "../shared"))
                .resolve("data/workbooks/govassure-caf-3.2-offline-workbook-blank.xlsx");
        if (Files.exists(official)) {
            originals.add(Files.readAllBytes(official));
        }
    }

    /** How many ended how; a file is counted once as a return and once as a table. */
    Map<String, Integer> run(long seed, int count) throws IOException {
        for (var i = 0; i < count; i++) {
            one(seed + i);
        }
        return ends;
    }

    private void one(long seed) throws IOException {
        var random = new Random(seed);
        var bytes = new Mutation(seed).of(originals.get(random.nextInt(originals.size())));
        var file = Files.write(folder.resolve("mutated"), bytes);
        var start = System.nanoTime();
        try {
            givesBack = random.nextInt(4) == 0;
            count("as a return: " + asReturn(file));
            count("as a table: " + asTable(file));
        } catch (Throwable failure) {
            throw new AssertionError("Seed " + seed + " ended in " + failure, failure);
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(SLOW) > 0) {
            throw new AssertionError("Seed " + seed + " took " + took);
        }
    }

    private void count(String end) {
        ends.merge(end, 1, Integer::sum);
    }

    private String asReturn(Path file) throws IOException {
        try {
            var parsed = SheetReader.read(file, "return.xlsx", Limits.forReturn(), ReturnParser::parse);
            var choices = new Choices(
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Set.of(),
                    Asked.NOTHING,
                    Map.of(),
                    new RegisterRules(Map.of(), new TableReading(List.of(), Map.of())),
                    Pointers.NOWHERE);
            var judged = ReturnChecker.check(
                    parsed,
                    new Comparison(
                            false, ReturnPicture.UNKNOWN, ReturnPicture.UNKNOWN, choices, Map.of(), RowRules.OWN));
            var decisions = new Decisions(List.of(), judged.twoWay());
            var tally = Tally.of(judged.rows().stream().map(decisions::decide).toList());
            var problems = new ArrayList<>(judged.problems());
            judged.rows().forEach(it -> problems.addAll(it.problems()));
            marked(file, "return.xlsx", Limits.forReturn(), problems);
            return tally.read() == 0 ? "imported, no rows" : "imported";
        } catch (FileRefused | ReturnRefused refused) {
            return named(refused);
        }
    }

    private String asTable(Path file) throws IOException {
        try {
            var table = SheetReader.read(file, "table.csv", Limits.forRegister(), it -> TableParser.parse(it, COLUMNS));
            var kept = PackedTable.unpack(PackedTable.pack(table));
            var matched = new ColumnMatching(COLUMNS).match(kept.headers());
            var reading = new TableReading(List.of(), Map.of());
            var problems = new ArrayList<>(kept.problems());
            var found = kept.keys(matched);
            for (var line : kept.lines()) {
                kept.cells(line, found).forEach((key, cell) -> {
                    var column = COLUMNS.stream()
                            .filter(it -> it.key().equals(key))
                            .findFirst()
                            .orElseThrow();
                    var problem = reading.read(column, cell, null).problem();
                    if (problem != null) {
                        problems.add(problem);
                    }
                });
            }
            marked(file, "table.csv", Limits.forRegister(), problems);
            return kept.lines().isEmpty() ? "imported, no rows" : "imported";
        } catch (FileRefused | ReturnRefused refused) {
            return named(refused);
        }
    }

    /** One file in four goes back with its problems, and can be read again. */
    private void marked(Path file, String name, Limits limits, List<Problem> problems) throws IOException {
        if (!givesBack) {
            return;
        }
        var out = new ByteArrayOutputStream();
        RemarkedWorkbook.write(file, name, limits, ProblemRemarks.LIST, ProblemRemarks.of(problems), out);
        var again = Files.write(folder.resolve("marked"), out.toByteArray());
        SheetReader.read(again, "marked.xlsx", limits, it -> {
            if (it.sheets().stream().noneMatch(sheet -> sheet.name().startsWith("Problems"))) {
                throw new IllegalStateException("The sheet of problems is missing");
            }
            return true;
        });
    }

    private static String named(RuntimeException refused) {
        if (refused instanceof FileRefused it && it.reason() == Reason.TOO_SLOW) {
            throw new AssertionError("It took too long", it);
        }
        var kind = refused instanceof FileRefused it ? ProblemKind.of(it.reason()) : ((ReturnRefused) refused).kind();
        return "refused, %d %s".formatted(kind.number(), kind.message());
    }

    /** The sheets of a return as they go out, with rows that anybody could have filled in. */
    private static byte[] aReturn() throws IOException {
        var draft = new WorkbookDraft("DSPT return", Marking.OFFICIAL_SENSITIVE, "Handle with care")
                .property(ReturnLayout.WORKBOOK_PROPERTY, "0193f0a0-0000-7000-8000-000000000001");
        draft.sheet(ReturnLayout.START).heading("DSPT return").note(ReturnLayout.CODE_LABEL, "RXX");
        for (var sheet : ReturnSheet.values()) {
            var made = draft.sheet(sheet.title());
            sheet.columns().forEach(it -> made.column(ColumnDraft.text(it.header(), 20, 10_000)));
            for (var row = 0; row < 12; row++) {
                var number = row;
                made.row(sheet.columns().stream()
                        .map(it -> number % 3 == 0 ? "" : it.header() + " " + number)
                        .toArray());
            }
        }
        draft.hiddenSheet(ReturnLayout.HIDDEN_SHEET).note(ReturnLayout.SCHEMA_PROPERTY, "1");
        var bytes = new ByteArrayOutputStream();
        draft.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static byte[] aTable() throws IOException {
        var draft = new WorkbookDraft("Register", Marking.OFFICIAL, "").withoutProtection();
        var sheet = draft.sheet("Register");
        COLUMNS.forEach(it -> sheet.column(ColumnDraft.text(it.header(), 20, 10_000)));
        for (var row = 0; row < 60; row++) {
            sheet.row("R-" + row, "Title " + row, LocalDate.of(2026, 4, 1).plusDays(row), "November 2026", row, "Said");
        }
        var bytes = new ByteArrayOutputStream();
        draft.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** With formulas, errors, merged cells, hidden rows, comments and links. */
    private static byte[] anotherMake() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Outcomes");
            var header = sheet.createRow(0);
            IntStream.range(0, COLUMNS.size()).forEach(it -> header.createCell(it)
                    .setCellValue(COLUMNS.get(it).header()));
            for (var i = 1; i < 20; i++) {
                var row = sheet.createRow(i);
                row.setZeroHeight(i % 7 == 0);
                row.createCell(0).setCellValue("A1.a");
                row.createCell(1).setCellFormula("CONCATENATE(\"a\",A" + i + ")");
                row.createCell(2).setCellValue(LocalDate.of(2026, 11, i));
                row.createCell(4).setCellValue(i / 7.0);
                row.createCell(5).setCellErrorValue((byte) 42);
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C4"));
            var drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(book.getCreationHelper().createClientAnchor());
            comment.setString(book.getCreationHelper().createRichTextString("a note"));
            sheet.getRow(2).getCell(0).setCellComment(comment);
            book.createSheet("Evidence").createRow(0).createCell(0).setCellValue("Reference");
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] aCsv() {
        var lines = new StringBuilder("Reference,Title,Due,Month,Figure,Statement\n");
        for (var i = 0; i < 50; i++) {
            lines.append("R-%d,\"Title, %d\",%d/11/2026,November 2026,%d%%,=said\n".formatted(i, i, 1 + i % 30, i));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String[] told) throws IOException {
        var count = 10_000;
        var seed = 20_261_122L;
        for (var i = 0; i < told.length; i++) {
            if (told[i].equals("--seed")) {
                seed = Long.parseLong(told[++i]);
            } else {
                count = Integer.parseInt(told[i]);
            }
        }
        var folder = Files.createTempDirectory("attest-fuzz");
        var start = System.nanoTime();
        var ends = new Fuzz(folder).run(seed, count);
        var lines = new StringBuilder(
                "%,d mutated files from seed %d, each read as a return and as a table, with %d MB of memory, in %d s:\n\n"
                        .formatted(
                                count,
                                seed,
                                Runtime.getRuntime().maxMemory() / 1024 / 1024,
                                Duration.ofNanos(System.nanoTime() - start).toSeconds()));
        lines.append("| How they ended | Files |\n|---|---|\n");
        ends.forEach((end, files) -> lines.append("| %s | %,d |\n".formatted(end, files)));
        System.out.print(lines);
        write(lines.toString());
        System.exit(0);
    }

    /** Takes the place of what the page said before. */
    private static void write(String said) throws IOException {
        var page = Files.readString(PAGE);
        var from = page.indexOf(HEADING);
        var rest = from < 0 ? -1 : page.indexOf("\n## ", from + HEADING.length());
        var before = from < 0 ? page.stripTrailing() + "\n\n" : page.substring(0, from);
        var after = rest < 0 ? "" : page.substring(rest);
        Files.writeString(
                PAGE,
                before + HEADING + "\n\n`./attest fuzz` prints this. Anything else than these ends stops it.\n\n" + said
                        + after);
    }
}

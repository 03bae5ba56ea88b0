package org.attest.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.spreadsheets.FileRefused.Reason;

/**
 * Gives a workbook back as it came, with remarks: a comment in each cell and one sheet that lists them all. Its parts are
 * copied as a stream, so a large file costs no memory; a table of comma-separated values becomes a workbook.
 */
public final class RemarkedWorkbook {

    private static final int MOST_COMMENTS = 5_000;
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private final XlsxContent content;
    private final RemarkList list;
    private final List<Remark> remarks;
    private final RemarkParts parts;

    /** What the workbook is called: after the one that was brought. */
    public static String name(String brought) {
        var dot = brought.lastIndexOf('.');
        return (dot > 0 ? brought.substring(0, dot) : brought).replaceFirst(" - problems$", "") + " - problems.xlsx";
    }

    private RemarkedWorkbook(XlsxContent content, RemarkList list, List<Remark> remarks) {
        this.content = content;
        this.list = list;
        this.remarks = remarks;
        this.parts = new RemarkParts(content.zip());
    }

    /**
     * Writes the file with the remarks; the stream stays open.
     *
     * @throws FileRefused when the file is not one that is read under these limits
     */
    public static void write(
            Path file, String fileName, Limits limits, RemarkList list, List<Remark> remarks, OutputStream out) {
        try (var content = SheetReader.open(file, fileName, limits.carrying())) {
            switch (content) {
                case XlsxContent it -> new RemarkedWorkbook(it, list, remarks).writeTo(out);
                case CsvContent it -> writeTable(it, limits, list, remarks, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the file with the remarks into a new file beside it, for the caller to read and delete.
     *
     * @throws FileRefused when the file is not one that is read under these limits
     */
    public static Path beside(Path file, String fileName, Limits limits, RemarkList list, List<Remark> remarks) {
        try {
            var marked = Files.createTempFile("attest-", ".xlsx");
            try (OutputStream out = Files.newOutputStream(marked)) {
                write(file, fileName, limits, list, remarks, out);
                return marked;
            } catch (IOException | RuntimeException e) {
                Files.delete(marked);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeTable(
            CsvContent table, Limits limits, RemarkList list, List<Remark> remarks, OutputStream out)
            throws IOException {
        var made = Files.createTempFile("attest-", ".xlsx");
        try {
            var sheet = PlainWorkbook.write(table, made);
            var moved = remarks.stream()
                    .map(it -> new Remark(sheet, it.row(), it.column(), it.comment(), it.listed()))
                    .toList();
            write(made, "table.xlsx", limits, list, moved, out);
        } finally {
            Files.delete(made);
        }
    }

    private void writeTo(OutputStream out) throws IOException {
        var sheets = new HashMap<String, SheetInfo>();
        content.sheets().forEach(it -> sheets.put(folded(it.name()), it));
        var inCells = new HashMap<SheetInfo, List<Remark>>();
        var names = new HashMap<String, String>();
        var left = MOST_COMMENTS;
        for (var remark : remarks) {
            var sheet = sheets.get(folded(remark.sheet()));
            if (sheet != null) {
                names.put(remark.sheet(), sheet.name());
                if (remark.row() > 0 && !remark.comment().isEmpty() && left-- > 0) {
                    inCells.computeIfAbsent(sheet, _ -> new java.util.ArrayList<>())
                            .add(remark);
                }
            }
        }
        for (var sheet : content.sheets()) {
            new SheetNotes(content, parts, list.mark())
                    .note(content.part(sheet), inCells.getOrDefault(sheet, List.of()));
        }
        addList(names);
        parts.writeTo(out);
    }

    private void addList(Map<String, String> names) throws IOException {
        var workbook = content.parts().workbook();
        var styles = XlsxContent.target(content.parts().relations(workbook), "/styles");
        RemarkStyles looks;
        try (var in = content.parts().open(styles)) {
            looks = RemarkStyles.after(in);
        }
        if (content.zip().getEntry(styles) != null) {
            parts.change(styles, (before, out) -> looks.write(java.util.Objects.requireNonNull(before), out));
        }
        var sheet = new RemarkSheet(list, looks, hasView(workbook));
        RemarkParts.Change written = (_, out) -> sheet.write(remarks, names, out);
        for (var there : content.sheets()) {
            if (isOurs(there)) {
                parts.change(content.part(there), written);
                return;
            }
        }
        var part = parts.add("xl/worksheets/attestList%d.xml", SHEET_TYPE, written);
        parts.relate(workbook, "attestList", "worksheet", part);
        var last = new int[1];
        parts.splice(workbook, tag -> {
            if (tag.depth() == 2 && tag.name().equals("sheet") && !tag.isEnd()) {
                last[0] = Math.max(last[0], number(tag.raw()));
            }
            return tag.depth() == 1 && tag.name().equals("sheets") && tag.isEnd()
                    ? entry(tag.prefix(), last[0] + 1) + tag.raw()
                    : tag.raw();
        });
    }

    private String entry(String prefix, int number) {
        return "<%ssheet name=\"%s\" sheetId=\"%d\" xmlns:attest=\"%s\" attest:id=\"attestList\"/>"
                .formatted(prefix, InertText.of(freeName()), number, RemarkParts.LINKS);
    }

    private String freeName() {
        var name = list.name();
        for (var number = 2; isTaken(name); number++) {
            name = list.name() + " " + number;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return content.sheets().stream().anyMatch(it -> it.name().equalsIgnoreCase(name));
    }

    private boolean isOurs(SheetInfo sheet) {
        var first = new String[1];
        if (sheet.name().startsWith(list.name())) {
            content.eachRow(sheet.name(), row -> first[0] = first[0] == null ? row.words(0) : first[0]);
        }
        return first[0] != null && list.isOurs(first[0]);
    }

    private boolean hasView(String workbook) throws IOException {
        var found = new boolean[1];
        try (var in = content.parts().open(workbook)) {
            if (in == null) {
                throw new FileRefused(Reason.DAMAGED);
            }
            Xml.eachElement(in, xml -> found[0] |= xml.getLocalName().equals("workbookView"));
        }
        return found[0];
    }

    private static int number(String sheet) {
        var found = java.util.regex.Pattern.compile("sheetId=[\"']([0-9]{1,8})[\"']")
                .matcher(sheet);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static String folded(String name) {
        return name.replaceAll("[\\p{Z}\\s\\u200B-\\u200D\\uFEFF]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}

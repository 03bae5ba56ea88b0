package org.attest.spreadsheets;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a table of comma-separated values as a workbook of one sheet: every cell the same text at the same place. */
final class PlainWorkbook {

    private static final int LONGEST_NAME = 31;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private PlainWorkbook() {}

    /** Answers what its sheet is called. */
    static String write(CsvContent table, Path to) throws IOException {
        var given = table.sheets().getFirst().name();
        var name = named(given);
        try (var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml")));
            put(zip, "xl/workbook.xml", workbook(name));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("worksheet", "worksheets/sheet1.xml") + relation("styles", "styles.xml")));
            put(zip, "xl/styles.xml", styles());
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            out.write(HEAD + "<worksheet xmlns=\"" + RemarkParts.MAIN + "\"><sheetData>");
            table.eachRow(given, row -> row(out, row));
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.closeEntry();
        }
        return name;
    }

    private static String named(String given) {
        var name = given.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ")
                .replaceAll("^'|'$", " ")
                .strip();
        var cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        return cut.isEmpty() ? "Table" : cut;
    }

    private static void row(Writer out, Row row) {
        try {
            out.write("<row r=\"" + row.number() + "\">");
            for (var cell : row.cells()) {
                var text = cell.value().words();
                out.write("<c r=\"" + CellPlace.letters(cell.place().column()) + row.number()
                        + (EscapedText.looksLikeFormula(text) ? "\" s=\"1" : "")
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + InertText.of(text) + "</t></is></c>");
            }
            out.write("</row>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String part, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("workbook.xml", "sheet.main+xml")
                + override("styles.xml", "styles+xml")
                + override("worksheets/sheet1.xml", "worksheet+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String lines) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + lines + "</Relationships>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + RemarkParts.LINKS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String workbook(String name) {
        return "<workbook xmlns=\"" + RemarkParts.MAIN + "\" xmlns:r=\"" + RemarkParts.LINKS
                + "\"><bookViews><workbookView/></bookViews><sheets><sheet name=\"" + InertText.of(name)
                + "\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>";
    }

    /** The second look is for text that another program could take for a formula. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + RemarkParts.MAIN + "\"><fonts><font/></fonts><fills><fill><patternFill"
                + " patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders>"
                + "<border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf quotePrefix=\"1\"/></cellXfs>"
                + "</styleSheet>";
    }
}

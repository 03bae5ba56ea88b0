package org.attest.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that tests can spoil any part of it. */
public final class MadeWorkbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static MadeWorkbook plain() {
        var made = new MadeWorkbook();
        made.mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        made.with(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        made.workbook("");
        made.with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + RELATIONS
                        + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\""
                        + RELATIONS + "/styles\" Target=\"./styles.xml\"/></Relationships>");
        return made.rows("");
    }

    MadeWorkbook mainType(String type) {
        return with(
                "[Content_Types].xml",
                "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + type + "\"/></Types>");
    }

    MadeWorkbook from1904() {
        return workbook("<workbookPr date1904=\"1\"/>");
    }

    public MadeWorkbook rows(String rows) {
        return sheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public MadeWorkbook sheet(String xml) {
        return with("xl/worksheets/sheet1.xml", xml);
    }

    MadeWorkbook sharedStrings(String xml) {
        return with("xl/sharedStrings.xml", xml);
    }

    MadeWorkbook styles(String xml) {
        return with("xl/styles.xml", xml);
    }

    MadeWorkbook replacing(String text, String by) {
        parts.replaceAll((name, bytes) ->
                new String(bytes, StandardCharsets.UTF_8).replace(text, by).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public MadeWorkbook with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public MadeWorkbook with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private MadeWorkbook workbook(String before) {
        return with(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATIONS + "\">" + before
                        + "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    }
}

package org.attest.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** One seeded way to spoil a file: its bytes, its parts, its XML, its cells, its names, its references or its counts. */
final class Mutation {

    private static final List<String> NAMES = List.of(
            "../../etc/passwd",
            "/xl/workbook.xml",
            "xl\\workbook.xml",
            "XL/WORKBOOK.XML",
            "xl/vbaProject.bin",
            "xl/externalLinks/externalLink1.xml",
            "xl/embeddings/oleObject1.bin",
            "xl/connections.xml",
            "xl/worksheets/sheet1.xml ",
            "a".repeat(300));
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1",
            "255",
            "16384",
            "65536",
            "1048576",
            "1048577",
            "2147483647",
            "2147483648",
            "9999999999999999999999",
            "1E308",
            "1E-400",
            "1E99999999",
            "NaN",
            "0x10",
            "",
            "٣",
            "1e");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "=cmd|' /C calc'!A0",
            "_x0000__x0008__xD800_",
            "\uD83D\uDC69\u200D\u2695\uFE0F \u05E9\u05DC\u05D5\u05DD",
            "\u00A0\u200B\uFEFF",
            "&#0;",
            "&#x1F;",
            "&lt;b&gt;",
            "&bomb;",
            "<v>1</v>",
            "x".repeat(40_000),
            "31/02/2026",
            "03/04/26",
            "APR03",
            "A1.a",
            "Outcomes",
            "Reference",
            "Title",
            "Problems that Attest found",
            "new 1");
    private static final List<String> TARGETS = List.of(
            "../../../../etc/passwd",
            "http://example.invalid/x.xml",
            "file:///etc/passwd",
            "workbook.xml",
            "worksheets/sheet1.xml",
            "/",
            "",
            "sharedStrings.xml",
            "nowhere.xml");
    private static final List<String> XML = List.of(
            "<!DOCTYPE x [<!ENTITY bomb \"bomb\">]>",
            "<a><b>",
            "</sheetData>",
            "<row r=\"7\"/>",
            "<c r=\"ZZZZ1\" t=\"s\"><v>99999999</v></c>",
            "<c t=\"d\"><v>2026-13-45</v></c>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<mergeCell ref=\"B2:A1\"/>",
            "<![CDATA[<v>]]>",
            "<?xml version=\"1.1\"?>",
            "<f>HYPERLINK(\"http://example.invalid\")</f>",
            "\u0000",
            "<rPh><t>x</t></rPh>",
            "<legacyDrawing r:id=\"rId1\"/>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([A-Za-z0-9:]+)=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(">([^<>]+)<");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] original) {
        if (original[0] != 'P' || random.nextInt(6) == 0) {
            return bytes(original);
        }
        var parts = parts(original);
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            spoil(parts);
        }
        return zipped(parts);
    }

    private byte[] bytes(byte[] original) {
        var bytes = original.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(5_000));
            case 2 -> {
                var from = random.nextInt(bytes.length);
                var length = Math.min(random.nextInt(2_000), bytes.length - from);
                System.arraycopy(original, from, bytes, random.nextInt(bytes.length - length + 1), length);
            }
            default -> {
                for (var times = 1 + random.nextInt(40); times > 0; times--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    private void spoil(Map<String, byte[]> parts) {
        if (parts.isEmpty()) {
            return;
        }
        var name = pick(List.copyOf(parts.keySet()));
        switch (random.nextInt(10)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(pick(NAMES), parts.get(name));
            case 2 -> parts.put(name, parts.get(pick(List.copyOf(parts.keySet()))));
            case 3 -> parts.put(name, bytes(padded(parts.get(name))));
            case 4 -> text(parts, "workbook.xml", it -> replaced(it, Pattern.compile("name=\"([^\"]*)\""), TEXTS));
            case 5 -> text(parts, ".rels", it -> replaced(it, Pattern.compile("Target=\"([^\"]*)\""), TARGETS));
            case 6 -> text(parts, ".xml", it -> replaced(it, ATTRIBUTE, NUMBERS));
            case 7 -> text(parts, "sheet", it -> replaced(it, VALUE, random.nextBoolean() ? TEXTS : NUMBERS));
            case 8 -> text(parts, ".xml", this::tags);
            default -> text(parts, "sheet", it -> many(it));
        }
    }

    private static byte[] padded(byte[] bytes) {
        return bytes.length == 0 ? new byte[1] : bytes;
    }

    /** Changes the text of one of the parts whose name holds these letters. */
    private void text(Map<String, byte[]> parts, String kind, java.util.function.UnaryOperator<String> change) {
        var some = parts.keySet().stream().filter(it -> it.contains(kind)).toList();
        if (!some.isEmpty()) {
            var name = pick(some);
            var text = new String(parts.get(name), StandardCharsets.UTF_8);
            var changed = change.apply(text);
            var charset = random.nextInt(40) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            parts.put(name, changed.getBytes(charset));
        }
    }

    /** Puts another value in the place of a few that are there. */
    private String replaced(String text, Pattern place, List<String> by) {
        var found = place.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        var group = place == ATTRIBUTE ? 2 : 1;
        var result = text;
        var chosen = found.get(random.nextInt(found.size()));
        result = result.substring(0, chosen.start(group)) + pick(by) + result.substring(chosen.end(group));
        return result;
    }

    /** Takes a tag away, says it twice, or puts another in. */
    private String tags(String text) {
        var found = TAG.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        var at = found.get(random.nextInt(found.size()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at.start()) + text.substring(at.end());
            case 1 -> text.substring(0, at.end()) + at.group() + text.substring(at.end());
            case 2 -> text.substring(0, at.end()) + "<a>".repeat(5_000) + text.substring(at.end());
            default -> text.substring(0, at.end()) + pick(XML) + text.substring(at.end());
        };
    }

    /** Far more of something than anybody needs. */
    private String many(String text) {
        var more =
                switch (random.nextInt(4)) {
                    case 0 -> "<row><c><v>1</v></c></row>".repeat(5_500);
                    case 1 -> "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>far</t></is></c></row>";
                    case 2 -> "<row>" + "<c><v>1</v></c>".repeat(2_000) + "</row>";
                    default -> "<row><c t=\"inlineStr\"><is><t>" + "long ".repeat(50_000) + "</t></is></c></row>";
                };
        return text.replaceFirst("</sheetData>", Matcher.quoteReplacement(more + "</sheetData>"));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    static Map<String, byte[]> parts(byte[] zipped) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

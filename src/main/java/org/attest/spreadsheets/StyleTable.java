package org.attest.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which cell styles show their number as a date. */
final class StyleTable {

    private final BitSet dates = new BitSet();

    static StyleTable read(@Nullable InputStream in, Limits limits) throws IOException {
        var table = new StyleTable();
        if (in != null) {
            table.fill(in, limits);
        }
        return table;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private void fill(InputStream in, Limits limits) throws IOException {
        Map<Integer, String> formats = new HashMap<>();
        var inCellFormats = new boolean[1];
        var count = new int[1];
        Xml.eachElement(in, xml -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> formats.put(number(Xml.attribute(xml, "numFmtId")), Xml.attribute(xml, "formatCode"));
                case "cellXfs" -> inCellFormats[0] = true;
                case "cellStyles", "dxfs" -> inCellFormats[0] = false;
                case "xf" -> {
                    if (inCellFormats[0]) {
                        add(count[0]++, number(Xml.attribute(xml, "numFmtId")), formats, limits);
                    }
                }
                default -> {}
            }
        });
    }

    private void add(int style, int format, Map<Integer, String> formats, Limits limits) {
        if (style >= limits.styles()) {
            throw FileRefused.tooMuch("styles", limits.styles());
        }
        if (DateUtil.isADateFormat(format, formats.getOrDefault(format, ""))) {
            dates.set(style);
        }
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

package org.attest.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Adds three looks to those of a workbook: bold, plain, and wrapped for text that is never a formula. */
final class RemarkStyles {

    private static final String WRAPPED = "<%salignment vertical=\"top\" wrapText=\"1\"/>";

    private final boolean present;
    private int fonts;
    private int looks;

    private RemarkStyles(boolean present) {
        this.present = present;
    }

    /** @param counted the workbook's own styles, to count them; null when it has none */
    static RemarkStyles after(@org.jspecify.annotations.Nullable InputStream counted) throws IOException {
        var styles = new RemarkStyles(counted != null);
        if (counted != null) {
            var inside = new String[] {""};
            XmlSplice.copy(counted, OutputStream.nullOutputStream(), tag -> {
                if (tag.depth() == 1) {
                    inside[0] = tag.isEnd() ? "" : tag.name();
                } else if (tag.depth() == 2 && !tag.isEnd()) {
                    styles.fonts += inside[0].equals("fonts") ? 1 : 0;
                    styles.looks += inside[0].equals("cellXfs") ? 1 : 0;
                }
                return tag.raw();
            });
        }
        return styles;
    }

    String bold() {
        return present ? " s=\"" + looks + "\"" : "";
    }

    String plain() {
        return present ? " s=\"" + (looks + 1) + "\"" : "";
    }

    String wrapped() {
        return present ? " s=\"" + (looks + 2) + "\"" : "";
    }

    void write(InputStream in, OutputStream out) throws IOException {
        XmlSplice.copy(in, out, this::become);
    }

    private String become(XmlSplice.Tag tag) {
        var isList =
                tag.depth() == 1 && (tag.name().equals("fonts") || tag.name().equals("cellXfs"));
        if (!isList || tag.isEmpty()) {
            return tag.raw();
        }
        if (!tag.isEnd()) {
            return tag.raw().replaceFirst(" count=\"[0-9]*\"", "");
        }
        var p = tag.prefix();
        var added = tag.name().equals("fonts")
                ? font(p, "<%sb/>".formatted(p)) + font(p, "")
                : look(p, fonts, "") + look(p, fonts + 1, "") + look(p, fonts + 1, WRAPPED.formatted(p));
        return added + tag.raw();
    }

    private static String font(String prefix, String weight) {
        return "<%sfont>%s<%ssz val=\"11\"/><%sname val=\"Arial\"/></%sfont>"
                .formatted(prefix, weight, prefix, prefix, prefix);
    }

    private static String look(String prefix, int font, String alignment) {
        var quoted = alignment.isEmpty() ? "" : " quotePrefix=\"1\" applyAlignment=\"1\"";
        return "<%sxf numFmtId=\"0\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" applyFont=\"1\"%s>%s</%sxf>"
                .formatted(prefix, font, quoted, alignment, prefix);
    }
}

package org.attest.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Adds two looks to those of a workbook: bold for headers, and wrapped for text that is never a formula. */
final class RemarkStyles {

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

    String wrapped() {
        return present ? " s=\"" + (looks + 1) + "\"" : "";
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
                ? "<%sfont><%sb/></%sfont>".formatted(p, p, p)
                : ("<%sxf numFmtId=\"0\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" applyFont=\"1\"/>"
                                .formatted(p, fonts)
                        + ("<%sxf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" quotePrefix=\"1\""
                                        + " applyAlignment=\"1\"><%salignment vertical=\"top\" wrapText=\"1\"/></%sxf>")
                                .formatted(p, p, p));
        return added + tag.raw();
    }
}

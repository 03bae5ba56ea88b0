package org.attest.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attest.shared.Marking;

/** Writes the sheet that lists remarks, each with a link to its cell; every text is a text cell. */
final class RemarkSheet {

    /** More lines help nobody. */
    static final int MOST = 20_000;

    private static final int HEADER = 3;
    private static final String MARKING = Marking.OFFICIAL_SENSITIVE.words();

    private final RemarkList list;
    private final RemarkStyles styles;
    private final boolean frozen;

    RemarkSheet(RemarkList list, RemarkStyles styles, boolean frozen) {
        this.list = list;
        this.styles = styles;
        this.frozen = frozen;
    }

    /** @param names the workbook's own name of each sheet that remarks name */
    void write(List<Remark> remarks, Map<String, String> names, OutputStream to) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
                + RemarkParts.MAIN + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        if (frozen) {
            out.write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"" + HEADER + "\" topLeftCell=\"A"
                    + (HEADER + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        }
        columns(out);
        out.write("<sheetData>");
        row(out, 1, 1, List.of(list.heading()), styles.bold());
        row(out, 2, 1, List.of(said(remarks)), styles.plain());
        row(
                out,
                HEADER,
                1,
                list.columns().stream().map(RemarkList.Column::header).toList(),
                styles.bold());
        var links = new LinkedHashMap<String, String>();
        var line = HEADER;
        for (var remark : remarks.subList(0, Math.min(MOST, remarks.size()))) {
            row(out, ++line, linesOf(remark.listed()), remark.listed(), styles.wrapped());
            var name = names.get(remark.sheet());
            if (name != null) {
                links.put(CellPlace.letters(list.linked()) + line, target(name, remark));
            }
        }
        out.write("</sheetData>");
        links(out, links);
        out.write("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddHeader>&amp;C" + MARKING + "</oddHeader><oddFooter>&amp;C" + MARKING
                + "&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>");
        out.flush();
    }

    private String said(List<Remark> remarks) {
        return remarks.size() > MOST
                ? "%s The first %,d of %,d are listed.".formatted(list.sentence(), MOST, remarks.size())
                : list.sentence();
    }

    private void columns(Writer out) throws IOException {
        out.write("<cols>");
        for (var i = 0; i < list.columns().size(); i++) {
            out.write("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, list.columns().get(i).width()));
        }
        out.write("</cols>");
    }

    private int linesOf(List<String> texts) {
        return IntStream.range(0, Math.min(texts.size(), list.columns().size()))
                .map(it ->
                        WrappedText.lines(texts.get(it), list.columns().get(it).width()))
                .max()
                .orElse(1);
    }

    private static void row(Writer out, int number, int lines, List<String> texts, String style) throws IOException {
        out.write("<row r=\"" + number + "\" ht=\"" + WrappedText.points(lines) + "\">");
        for (var i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                out.write("<c r=\"" + CellPlace.letters(i) + number + "\"" + style
                        + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + InertText.of(texts.get(i))
                        + "</t></is></c>");
            }
        }
        out.write("</row>");
    }

    private static void links(Writer out, Map<String, String> links) throws IOException {
        if (!links.isEmpty()) {
            out.write("<hyperlinks>");
            for (var link : links.entrySet()) {
                out.write("<hyperlink ref=\"" + link.getKey() + "\" location=\"" + InertText.of(link.getValue())
                        + "\"/>");
            }
            out.write("</hyperlinks>");
        }
    }

    private static String target(String sheet, Remark remark) {
        return "'" + sheet.replace("'", "''") + "'!" + CellPlace.letters(remark.column()) + Math.max(1, remark.row());
    }
}

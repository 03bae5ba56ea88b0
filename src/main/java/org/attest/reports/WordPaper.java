package org.attest.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word document under construction, in A4, with real styles, marked at the top and the bottom of each page. */
final class WordPaper {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1020;
    private static final int TWIPS_PER_POINT = 20;

    private final WordDocument document = new WordDocument();
    private final CTSectPr last;
    private boolean wide;
    private boolean begun;

    WordPaper(String title, PackLabels labels) {
        WordXml.styles(document);
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Attest");
        core.setKeywords(labels.marking());
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        last = document.getDocument().getBody().addNewSectPr();
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        running(header, "Marking", labels.marking());
        running(header, "Running", labels.runningHead());
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        running(footer, "Running", labels.runningFoot());
        pages(footer.createParagraph());
        running(footer, "Marking", labels.marking());
    }

    /** Of the text, in twentieths of a point. */
    int width() {
        return (wide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    void line(String style, String text) {
        paragraph(style).createRun().setText(text);
    }

    void heading(String style, String text, boolean onNewPage) {
        var paragraph = paragraph(style);
        paragraph.setPageBreak(onNewPage);
        paragraph.createRun().setText(text);
    }

    WordTable table(String style, String caption, List<Integer> widths) {
        return added(new WordTable(style, caption, widths));
    }

    void grid(Grid grid) {
        added(WordTable.of(grid, width()));
    }

    private WordTable added(WordTable table) {
        begun = true;
        document.add(table);
        return table;
    }

    /** A native chart, which people can edit in Word, with its summary for those who do not see it. */
    void chart(Chart chart) {
        var run = paragraph("Figure").createRun();
        try {
            var width = Units.toEMU((double) width() / TWIPS_PER_POINT);
            var drawn = document.createChart(run, width, Units.toEMU(chart.height()));
            NativeChart.draw(drawn, chart);
            var place = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            place.setDescr(chart.alternative());
            place.setTitle(chart.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A chart could not be made", e);
        }
        line("Note", chart.summary());
    }

    /** From here on pages lie on their side, or stand again; answers whether a new page has begun by that. */
    boolean turn(boolean toWide) {
        if (wide == toWide) {
            return false;
        }
        var turned = begun;
        if (begun) {
            endSection();
        }
        wide = toWide;
        return turned;
    }

    /** Ends pages of one orientation; those that follow have the same marking. */
    private void endSection() {
        var properties = paragraph("AfterTable").getCTP().getPPr();
        var section = properties.addNewSectPr();
        for (var reference : last.getHeaderReferenceArray()) {
            section.addNewHeaderReference().set(reference);
        }
        for (var reference : last.getFooterReferenceArray()) {
            section.addNewFooterReference().set(reference);
        }
        size(section, wide);
    }

    byte[] bytes() {
        size(last, wide);
        try (var out = new ByteArrayOutputStream();
                document) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFParagraph paragraph(String style) {
        begun = true;
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void running(XWPFHeaderFooter place, String style, String text) {
        var paragraph = place.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void pages(XWPFParagraph paragraph) {
        paragraph.setStyle("Running");
        paragraph.createRun().setText("Page ");
        WordXml.field(paragraph, "PAGE");
        paragraph.createRun().setText(" of ");
        WordXml.field(paragraph, "NUMPAGES");
    }

    private static void size(CTSectPr section, boolean wide) {
        var page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
        page.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
        page.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN + 250));
        margins.setBottom(BigInteger.valueOf(MARGIN + 350));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(450));
        margins.setFooter(BigInteger.valueOf(400));
        margins.setGutter(BigInteger.ZERO);
    }
}

package org.attest.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word document under construction, in A4, with real styles, marked at the top and the bottom of each page. */
final class WordPaper {

    static final int PORTRAIT_WIDTH = 9866;
    static final int LANDSCAPE_WIDTH = 14798;
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1020;

    private final XWPFDocument document = new XWPFDocument();

    WordPaper(String title, PackLabels labels) {
        WordXml.styles(document);
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Attest");
        core.setKeywords(labels.marking());
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        var last = document.getDocument().getBody().addNewSectPr();
        running(document.createHeader(HeaderFooterType.DEFAULT), labels.marking(), labels.runningHead());
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        running(footer, labels.runningFoot());
        pages(footer.createParagraph());
        running(footer, labels.marking());
        size(last, LONG_SIDE, SHORT_SIDE);
    }

    void line(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    /** People's words: a paragraph for each line; never a heading with nothing below it. */
    void words(String style, @Nullable String text) {
        if (text == null) {
            line("NotWritten", PackText.NOT_WRITTEN);
            return;
        }
        text.lines().filter(it -> !it.isBlank()).forEach(it -> line(style, it));
    }

    /** A person's comment below the heading of a section. */
    void comment(@Nullable String text) {
        if (text == null) {
            line("NotWritten", PackText.comment(null));
        } else {
            words("Comment", text);
        }
    }

    WordTable table(String style, String caption, List<Integer> widths) {
        return new WordTable(document, style, caption, widths);
    }

    /** A line that starts a new page. */
    void newPage(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.setPageBreak(true);
        paragraph.createRun().setText(text);
    }

    /** Ends the upright pages; what follows lies on its side, with the same marking. */
    void landscapeFromHere() {
        var body = document.getDocument().getBody().getSectPr();
        var break_ = document.createParagraph();
        break_.setStyle("Note");
        var properties = break_.getCTP().isSetPPr()
                ? break_.getCTP().getPPr()
                : break_.getCTP().addNewPPr();
        var upright = properties.addNewSectPr();
        for (var reference : body.getHeaderReferenceArray()) {
            upright.addNewHeaderReference().set(reference);
        }
        for (var reference : body.getFooterReferenceArray()) {
            upright.addNewFooterReference().set(reference);
        }
        size(upright, SHORT_SIDE, LONG_SIDE);
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream();
                document) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void running(XWPFHeaderFooter place, String... lines) {
        for (var i = 0; i < lines.length; i++) {
            var paragraph = place.createParagraph();
            paragraph.setStyle(lines[i].equals(PackLabels.MARKING) ? "Marking" : "Running");
            paragraph.createRun().setText(lines[i]);
        }
    }

    private static void pages(XWPFParagraph paragraph) {
        paragraph.setStyle("Running");
        paragraph.createRun().setText("Page ");
        WordXml.field(paragraph, "PAGE");
        paragraph.createRun().setText(" of ");
        WordXml.field(paragraph, "NUMPAGES");
    }

    private static void size(CTSectPr section, int width, int height) {
        var page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(width));
        page.setH(BigInteger.valueOf(height));
        page.setOrient(width > height ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
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

package org.attest.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The pieces of a Word file for which POI has no method of its own. */
final class WordXml {

    private WordXml() {}

    static void styles(XWPFDocument document) {
        try (var in = WordXml.class.getResourceAsStream("/reports/word-styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(Objects.requireNonNull(in))
                            .getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of the Word pack cannot be read", e);
        }
    }

    /** A field that Word works out, such as {@code PAGE}. */
    static void field(XWPFParagraph paragraph, String code) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(code);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}

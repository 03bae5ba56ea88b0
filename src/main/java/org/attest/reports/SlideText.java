package org.attest.reports;

import java.awt.Color;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** Text on slides: always in our font and language, in boxes that keep the size they were given. */
final class SlideText {

    private static final double WIDTH_OF_A_LETTER = 0.52;
    private static final double HEIGHT_OF_A_LINE = 1.22;

    private SlideText() {}

    /** Replaces what stands there. */
    static void write(XSLFTextShape box, String text, double points, String ink, boolean bold, TextAlign align) {
        box.clearText();
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(1);
        box.setBottomInset(1);
        box.setWordWrap(true);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        add(box, text, points, ink, bold, align);
    }

    static void add(XSLFTextShape box, String text, double points, String ink, boolean bold, TextAlign align) {
        var paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(align);
        paragraph.setBullet(false);
        paragraph.setIndent(0.0);
        paragraph.setLeftMargin(0.0);
        paragraph.setSpaceBefore(0.0);
        paragraph.setSpaceAfter(0.0);
        var run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontFamily("Arial");
        run.setFontSize(points);
        run.setBold(bold);
        run.setFontColor(colour(ink));
        ((CTRegularTextRun) run.getXmlObject()).getRPr().setLang("en-GB");
    }

    /** About how high a text is in that width; rather too much than too little. */
    static double height(String text, double points, double width) {
        return text.lines().mapToInt(it -> linesOf(it, points, width)).sum() * points * HEIGHT_OF_A_LINE + 2;
    }

    private static int linesOf(String line, double points, double width) {
        return Math.max(1, (int) Math.ceil(line.length() * points * WIDTH_OF_A_LETTER / width));
    }

    private static Color colour(String hexadecimal) {
        return Color.decode("#" + hexadecimal);
    }
}

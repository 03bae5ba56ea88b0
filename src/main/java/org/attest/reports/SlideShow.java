package org.attest.reports;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.attest.reports.Block.KeyFigures;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Slides under construction, wide ones, filled from the top: what does not fit goes on the next, under the same title. */
final class SlideShow {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final int MARGIN = 44;
    private static final int TOP = 92;
    private static final int BOTTOM = HEIGHT - 50;
    private static final int GAP = 8;
    private static final int KEY_HEIGHT = 84;
    private static final int LEAST_FOR_A_TABLE = 90;

    /** How POI writes a table that holds nothing. */
    private static final String PLACE = "<a:tbl><a:tblPr/><a:tblGrid/></a:tbl>";

    /** How a line of text looks. */
    enum Look {
        WORDS(15, "212B32", false),
        NOTE(11, "4C6272", false),
        HEADING(16, "005EB8", true);

        private final double points;
        private final String ink;
        private final boolean bold;

        Look(double points, String ink, boolean bold) {
            this.points = points;
            this.ink = ink;
            this.bold = bold;
        }
    }

    private final XMLSlideShow slides = new XMLSlideShow();
    private final Map<XSLFSlide, List<String>> tables = new IdentityHashMap<>();
    private final PackLabels labels;
    private String section = "";
    private XSLFSlide slide;
    private double next;
    private int parts;

    SlideShow(Paper paper) {
        slides.setPageSize(new Dimension(WIDTH, HEIGHT));
        labels = paper.labels();
        var core = slides.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator("Attest");
        core.setKeywords(labels.marking());
        slide = first(paper);
    }

    private XSLFSlide first(Paper paper) {
        var layout = slides.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE);
        var made = slides.createSlide(layout);
        var title = made.getPlaceholder(0);
        title.setAnchor(new Rectangle2D.Double(MARGIN, 190, WIDTH - 2 * MARGIN, 90));
        SlideText.write(title, paper.title(), 36, "003087", true, TextAlign.LEFT);
        var under = made.getPlaceholder(1);
        under.setAnchor(new Rectangle2D.Double(MARGIN, 286, WIDTH - 2 * MARGIN, 60));
        SlideText.write(under, paper.subtitle(), 16, "4C6272", false, TextAlign.LEFT);
        var owner = made.createTextBox();
        owner.setAnchor(new Rectangle2D.Double(MARGIN, 150, WIDTH - 2 * MARGIN, 36));
        SlideText.write(owner, paper.owner(), 18, "005EB8", true, TextAlign.LEFT);
        return made;
    }

    /** A section begins on a slide of its own. */
    void section(String title) {
        section = title;
        parts = 0;
        turn();
    }

    private void turn() {
        parts++;
        var layout = slides.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
        slide = slides.createSlide(layout);
        var title = slide.getPlaceholder(0);
        title.setAnchor(new Rectangle2D.Double(MARGIN, 36, WIDTH - 2 * MARGIN, 46));
        SlideText.write(title, parts == 1 ? section : section + " (" + parts + ")", 24, "003087", true, TextAlign.LEFT);
        next = TOP;
    }

    private boolean isFresh() {
        return next == TOP;
    }

    /** Makes room for what is that high. */
    private void need(double height) {
        if (next + height > BOTTOM && !isFresh()) {
            turn();
        }
    }

    void heading(String text) {
        need(110);
        text(text, Look.HEADING);
    }

    void text(String text, Look look) {
        var height = SlideText.height(text, look.points, WIDTH - 2 * MARGIN) + 6;
        need(height);
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, next, WIDTH - 2 * MARGIN, height));
        SlideText.write(box, text, look.points, look.ink, look.bold, TextAlign.LEFT);
        next += height;
    }

    void keyFigures(KeyFigures key) {
        need(KEY_HEIGHT + GAP);
        var wide = (double) (WIDTH - 2 * MARGIN) / key.figures().size();
        for (var i = 0; i < key.figures().size(); i++) {
            var box = slide.createTextBox();
            box.setAnchor(new Rectangle2D.Double(MARGIN + i * wide, next, wide - 12, KEY_HEIGHT));
            SlideText.write(box, key.figures().get(i).figure(), 28, "003087", true, TextAlign.LEFT);
            SlideText.add(box, key.figures().get(i).words(), 12, "4C6272", false, TextAlign.LEFT);
        }
        next += KEY_HEIGHT + GAP;
    }

    /** A native chart on a slide of its own. */
    void chart(Chart chart) {
        need(300);
        var noteHeight = SlideText.height(chart.summary(), Look.NOTE.points, WIDTH - 2 * MARGIN) + 6;
        var chartHeight = BOTTOM - next - noteHeight;
        var drawn = slides.createChart();
        NativeChart.draw(drawn, chart);
        slide.addChart(drawn, emu(MARGIN, next, WIDTH - 2 * MARGIN, chartHeight));
        var frames = slide.getXmlObject().getCSld().getSpTree();
        describe(frames.getGraphicFrameArray(frames.sizeOfGraphicFrameArray() - 1), chart.title(), chart.alternative());
        next += chartHeight;
        text(chart.summary(), Look.NOTE);
        next = BOTTOM;
    }

    /** A native table; on each further slide its headings stand again. */
    void grid(Grid grid) {
        var from = 0;
        do {
            need(LEAST_FOR_A_TABLE);
            var table = new SlideTable(grid, WIDTH - 2 * MARGIN);
            var to = table.fitting(from, BOTTOM - next);
            if (to == from) {
                to = from + 1; // a row higher than a slide: it is cut rather than lost
            }
            var drawn = slide.createTable();
            drawn.setAnchor(new Rectangle2D.Double(MARGIN, next, table.width(), table.height(from, to)));
            describe((CTGraphicalObjectFrame) drawn.getXmlObject(), "Table", grid.caption());
            tables.computeIfAbsent(slide, _ -> new ArrayList<>()).add(table.xml(from, to));
            next += table.height(from, to) + GAP;
            from = to;
            if (from < grid.rows().size()) {
                turn();
            }
        } while (from < grid.rows().size());
    }

    private static Rectangle2D emu(double x, double y, double width, double height) {
        return new Rectangle2D.Double(Units.toEMU(x), Units.toEMU(y), Units.toEMU(width), Units.toEMU(height));
    }

    private static void describe(CTGraphicalObjectFrame frame, String title, String alternative) {
        var name = frame.getNvGraphicFramePr().getCNvPr();
        name.setTitle(title);
        name.setDescr(alternative);
    }

    byte[] bytes() {
        var all = slides.getSlides();
        for (var i = 0; i < all.size(); i++) {
            running(all.get(i), i + 1, all.size());
        }
        try (var out = new ByteArrayOutputStream();
                slides) {
            slides.write(OutputStream.nullOutputStream()); // puts each slide into its part
            for (var it : tables.entrySet()) {
                TablePlaces.fill(it.getKey().getPackagePart(), PLACE, it.getValue());
            }
            slides.getPackage().save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void running(XSLFSlide on, int number, int of) {
        line(on, 8, labels.marking(), 11, "212B32", true);
        line(on, HEIGHT - 46, labels.runningHead(), 8, "4C6272", false);
        line(on, HEIGHT - 34, labels.runningFoot() + " Slide %d of %d".formatted(number, of), 8, "4C6272", false);
        line(on, HEIGHT - 22, labels.marking(), 11, "212B32", true);
        on.getBackground().setFillColor(Color.WHITE);
    }

    private static void line(XSLFSlide on, double top, String text, double points, String ink, boolean bold) {
        XSLFTextShape box = on.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, points + 8));
        SlideText.write(box, text, points, ink, bold, TextAlign.CENTER);
    }
}

package org.attest.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters of a chart as outlines: they need no font of the machine, and are read out by the words beside the chart. */
final class PdfLetters {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    PdfLetters() {
        try (var in = PdfFile.resource(PdfFile.REGULAR)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String text, double size) {
        return text.codePoints()
                        .mapToDouble(it -> advance(glyphs.getGlyphId(it)))
                        .sum()
                * size
                / unit;
    }

    /** From the left end of the line on which it stands. */
    void draw(Graphics2D graphics, String text, double x, double y, double size) {
        graphics.setColor(new Color(0x21, 0x2B, 0x32));
        var at = x;
        for (var letter : text.codePoints().toArray()) {
            var glyph = glyphs.getGlyphId(letter);
            var place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / unit, -size / unit);
            graphics.fill(place.createTransformedShape(outline(glyph)));
            at += advance(glyph) * size / unit;
        }
    }

    /** In lines of at most that width, at most so many; what is beyond is cut with an ellipsis. */
    List<String> wrapped(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.getLast() + "…");
        return kept;
    }

    private java.awt.Shape outline(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new java.awt.geom.Path2D.Double() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

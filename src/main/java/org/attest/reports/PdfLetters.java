package org.attest.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Letters of a chart as outlines: they need no font of the machine, and are read out by the words beside the chart. */
final class PdfLetters {

    private final Font plain = Font.read(PdfFile.REGULAR);

    private @Nullable Font signs; // read where a sign is drawn that the letters have not

    private record Font(TrueTypeFont file, CmapLookup glyphs, double unit) {

        static Font read(String name) {
            try (var in = PdfFile.resource(name)) {
                var file = new TTFParser().parse(new RandomAccessReadBuffer(in));
                return new Font(file, file.getUnicodeCmapLookup(), file.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean has(int letter) {
            return glyphs.getGlyphId(letter) != 0;
        }

        /** Of one letter, as a part of its size. */
        double advance(int letter) {
            try {
                return file.getAdvanceWidth(glyphs.getGlyphId(letter)) / unit;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Shape outline(int letter) {
            try {
                var data = file.getGlyph().getGlyph(glyphs.getGlyphId(letter));
                return data == null ? new Path2D.Double() : data.getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Font of(int letter) {
        if (plain.has(letter)) {
            return plain;
        }
        if (signs == null) {
            signs = Font.read(PdfFile.SYMBOLS);
        }
        return signs.has(letter) ? signs : plain;
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(it -> of(it).advance(it)).sum() * size;
    }

    /** From the left end of the line on which it stands. */
    void draw(Graphics2D graphics, String text, double x, double y, double size) {
        graphics.setColor(new Color(0x21, 0x2B, 0x32));
        var at = x;
        for (var letter : text.codePoints().toArray()) {
            var font = of(letter);
            var place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / font.unit(), -size / font.unit());
            graphics.fill(place.createTransformedShape(font.outline(letter)));
            at += font.advance(letter) * size;
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
}

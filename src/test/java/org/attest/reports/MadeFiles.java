package org.attest.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;

/** The files of an invented pack beside the plainest files that hold the same cells: what making them is measured against. */
public final class MadeFiles {

    private final Pack pack;
    private final String frozen;
    private final PdfHtml html;
    private final List<List<List<String>>> wordTables;
    private final List<List<List<String>>> slideTables;
    private final List<PlainSheets.Sheet> sheets;

    public MadeFiles(long seed, int organisations) {
        var position = MadePositions.random(seed, organisations);
        var snapshot = new Snapshot(position, MadePackFigures.random(seed, position));
        pack = MadePacks.issued(snapshot, MadePacks.words());
        frozen = SnapshotJson.of(snapshot);
        html = PdfHtml.of(paper(snapshot));
        wordTables = tables(PackFormat.WORD, ours(PackFormat.WORD));
        slideTables = tables(PackFormat.POWERPOINT, ours(PackFormat.POWERPOINT));
        sheets = PlainSheets.read(ours(PackFormat.EXCEL));
    }

    /** From the frozen figures to the file. */
    public byte[] ours(PackFormat format) {
        return format.make(paper(SnapshotJson.snapshot(frozen)));
    }

    /** POI writing the cells of ours, or the renderer of PDF on the page of ours. */
    public byte[] baseline(PackFormat format) {
        if (format == PackFormat.PDF) {
            return PdfFile.of(html);
        }
        try (var out = new ByteArrayOutputStream()) {
            switch (format) {
                case WORD -> PlainTables.word(wordTables, out);
                case POWERPOINT -> PlainTables.slides(slideTables, out);
                default -> PlainSheets.write(sheets, out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether both files, read again, hold the same cells in the same order, and any at all. */
    public boolean baselineIsEqual(PackFormat format) {
        if (format == PackFormat.EXCEL) {
            return !sheets.isEmpty() && PlainSheets.read(baseline(format)).equals(sheets);
        }
        var ours = tables(format, ours(format));
        return !ours.isEmpty() && tables(format, baseline(format)).equals(ours);
    }

    private Paper paper(Snapshot snapshot) {
        return PackPaper.of(new Pack(pack.line(), snapshot, pack.words()), PackPart.PART_2, PackTemplate.AS_SHIPPED);
    }

    private static List<List<List<String>>> tables(PackFormat format, byte[] file) {
        try {
            return ReadPaper.of(format, file).tables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

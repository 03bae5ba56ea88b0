package org.attest.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.KeyFigures;
import org.attest.reports.Block.Note;
import org.attest.reports.Block.Words;
import org.attest.reports.Grid.Place;
import org.attest.shared.Progress;

/** A paper in Excel: a sheet for each section, the figures as real numbers, the words the same words. */
final class ExcelFile {

    private ExcelFile() {}

    static byte[] of(Paper paper) {
        try (var out = new ByteArrayOutputStream();
                var workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(paper.title());
            workbook.getProperties().getCoreProperties().setCreator("Attest");
            var look = new ExcelLook(workbook);
            var cover = new ExcelPage(workbook, look, "Cover", paper.title(), paper.labels());
            cover.note(paper.owner());
            cover.note(paper.subtitle());
            cover.note(paper.labels().runningFoot());
            draw(cover, paper.cover());
            for (var chapter : paper.chapters()) {
                draw(
                        new ExcelPage(workbook, look, chapter.sheet(), chapter.heading(), paper.labels()),
                        chapter.blocks());
                Progress.current().step();
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(ExcelPage page, List<Block> blocks) {
        page.widths(blocks.stream()
                .flatMap(it -> switch (it) {
                    case Grid grid -> List.of(grid).stream();
                    case Chart chart -> List.of(chart.grid()).stream();
                    default -> List.<Grid>of().stream();
                })
                .map(it -> it.at(Place.SHEET))
                .toList());
        blocks.forEach(it -> draw(page, it));
    }

    private static void draw(ExcelPage page, Block block) {
        switch (block) {
            case Heading it -> page.heading(it.text());
            case Note it -> page.note(it.text());
            case Words it -> page.words(String.join("\n", it.lines()));
            case KeyFigures it -> it.figures().forEach(key -> page.fact(key.words(), key.figure()));
            case Grid it -> page.grid(it.at(Place.SHEET));
            case Chart it -> page.chart(it);
        }
    }
}

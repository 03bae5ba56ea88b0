package org.attest.reports;

import org.attest.reports.Block.Heading;
import org.attest.reports.Block.KeyFigures;
import org.attest.reports.Block.Note;
import org.attest.reports.Block.Words;
import org.attest.reports.Grid.Look;
import org.attest.reports.Grid.Place;
import org.attest.shared.Progress;

/** A paper as slides: a title slide, then each section under its heading, on as many slides as it needs. */
final class SlideFile {

    /** What can be read on a screen beside the names of rows. */
    private static final int MOST_ACROSS = 10;

    private final SlideShow show;

    private SlideFile(SlideShow show) {
        this.show = show;
    }

    static byte[] of(Paper paper) {
        var file = new SlideFile(new SlideShow(paper));
        file.show.section("At a glance");
        paper.cover().forEach(file::draw);
        paper.chapters().forEach(chapter -> {
            file.show.section(chapter.heading());
            chapter.blocks().forEach(file::draw);
            Progress.current().step();
        });
        return file.show.bytes();
    }

    private void draw(Block block) {
        switch (block) {
            case Heading it -> show.heading(it.text());
            case Note it -> show.text(it.text(), SlideShow.Look.NOTE);
            case Words it ->
                it.lines().forEach(line -> show.text(line, it.written() ? SlideShow.Look.WORDS : SlideShow.Look.NOTE));
            case KeyFigures it -> show.keyFigures(it);
            case Grid it -> grid(it);
            case Chart it -> {
                show.chart(it);
                grid(it.grid());
            }
        }
    }

    private void grid(Grid whole) {
        var grid = whole.at(Place.SLIDE);
        if (grid.look() == Look.MATRIX) {
            grid.across(MOST_ACROSS).forEach(show::grid);
        } else {
            show.grid(grid);
        }
        var shortened = whole.shortened();
        if (shortened != null) {
            show.text(shortened, SlideShow.Look.NOTE);
        }
    }
}

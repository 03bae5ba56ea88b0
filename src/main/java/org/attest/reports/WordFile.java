package org.attest.reports;

import java.util.List;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.KeyFigures;
import org.attest.reports.Block.Note;
import org.attest.reports.Block.Words;
import org.attest.reports.Paper.Chapter;
import org.attest.shared.Progress;

/** A paper in Word, for people who will edit it: real styles, tables and charts. */
final class WordFile {

    /** What fits beside the names of rows on a page that lies on its side. */
    private static final int MOST_ACROSS = 12;

    private final WordPaper word;

    private WordFile(WordPaper word) {
        this.word = word;
    }

    static byte[] of(Paper paper) {
        var file = new WordFile(new WordPaper(paper.title(), paper.labels()));
        file.word.line("Owner", paper.owner());
        file.word.line("Title", paper.title());
        file.word.line("Subtitle", paper.subtitle());
        paper.cover().forEach(file::draw);
        for (var at = 0; at < paper.chapters().size(); at++) {
            file.draw(paper.chapters().get(at), paper.onNewPage(at));
        }
        return file.word.bytes();
    }

    private void draw(Chapter chapter, boolean onNewPage) {
        var turned = word.turn(chapter.wide());
        word.heading("Heading1", chapter.heading(), onNewPage && !turned);
        chapter.blocks().forEach(this::draw);
        Progress.current().step();
    }

    private void draw(Block block) {
        switch (block) {
            case Heading it -> word.line("Heading2", it.text());
            case Note it -> word.line("Note", it.text());
            case Words it -> words(it);
            case KeyFigures it -> keyFigures(it);
            case Grid it -> grid(it);
            case Chart it -> {
                word.chart(it);
                grid(it.grid());
            }
        }
    }

    private void words(Words words) {
        var style = !words.written() ? "NotWritten" : words.comment() ? "Comment" : "Normal";
        words.lines().forEach(it -> word.line(style, it));
    }

    private void keyFigures(KeyFigures key) {
        word.line("Note", "");
        var widths = WordTable.even(word.width(), key.figures().size());
        var table = word.table("KeyTable", key.caption(), widths);
        table.row(key.figures().stream()
                .map(it -> new WordTable.Box(List.of(it.figure()), "KeyFigure", Tint.PLAIN))
                .toList());
        table.row(key.figures().stream()
                .map(it -> new WordTable.Box(List.of(it.words()), "KeyWords", Tint.PLAIN))
                .toList());
    }

    private void grid(Grid whole) {
        var grid = whole.at(Grid.Place.PAGE);
        var pieces = grid.look() == Grid.Look.MATRIX ? grid.across(MOST_ACROSS) : List.of(grid);
        for (var i = 0; i < pieces.size(); i++) {
            if (pieces.size() > 1) {
                word.line("Heading2", "Columns, part %d of %d".formatted(i + 1, pieces.size()));
            }
            word.grid(pieces.get(i));
        }
        var shortened = whole.shortened();
        word.line(shortened == null ? "AfterTable" : "Note", shortened == null ? "" : shortened);
    }
}

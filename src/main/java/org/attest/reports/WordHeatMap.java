package org.attest.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attest.position.OrganisationColumn;
import org.attest.position.OutcomeRow;
import org.attest.position.SystemPosition;
import org.attest.reports.WordTable.Box;

/** The appendix on its side: outcomes down, at most twelve organisations across, so that each table fits its page. */
final class WordHeatMap {

    private static final int MOST_ACROSS = 12;
    private static final int NAMES = 3600;

    private final WordPaper paper;
    private final SystemPosition figures;
    private final PackWords words;

    WordHeatMap(WordPaper paper, SystemPosition figures, PackWords words) {
        this.paper = paper;
        this.figures = figures;
        this.words = words;
    }

    void draw() {
        paper.line("Heading1", "Appendix  " + Section.HEAT_MAP.words());
        paper.comment(words.comment(Section.HEAT_MAP));
        paper.line("Note", PackText.KEY);
        var all = figures.columns().size();
        for (var from = 0; from < all; from += MOST_ACROSS) {
            var to = Math.min(all, from + MOST_ACROSS);
            if (all > MOST_ACROSS) {
                paper.line("Heading2", "Organisations %d to %d of %d".formatted(from + 1, to, all));
            }
            part(from, to);
        }
    }

    private void part(int from, int to) {
        var across = to - from;
        var width = (WordPaper.LANDSCAPE_WIDTH - NAMES) / across;
        var widths = new ArrayList<Integer>();
        widths.add(NAMES);
        widths.addAll(Collections.nCopies(across, Math.min(width, 1600)));
        var table = paper.table("HeatTable", "Level and standing of each outcome in each organisation", widths);
        var head = new ArrayList<Box>();
        head.add(Box.head("Outcome"));
        figures.columns().subList(from, to).forEach(it -> head.add(head(it)));
        table.header(head);
        figures.rows().forEach(it -> table.row(row(it, from, to)));
    }

    private static Box head(OrganisationColumn column) {
        var onePerson = column.onePersonInWords();
        var lines = onePerson == null
                ? List.of(column.member().name(), column.sealedInWords())
                : List.of(column.member().name(), column.sealedInWords(), onePerson);
        return new Box(lines, "HeatHead", Tint.HEAD);
    }

    private static List<Box> row(OutcomeRow row, int from, int to) {
        var boxes = new ArrayList<Box>();
        boxes.add(new Box(List.of(row.outcome().code() + "  " + row.outcome().title()), "HeatName", Tint.PLAIN));
        row.cells()
                .subList(from, to)
                .forEach(it -> boxes.add(new Box(List.of(it.shortWords()), "Heat", Tint.of(it.mark()))));
        return boxes;
    }
}

package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;

/** Everything that changed since the last issued pack; what of it matters most stands on the first page. */
final class ChangeSection {

    static final String FIRST = "This is the first pack, so there is nothing to hold it against.";

    private static final int MOST = 80;

    private ChangeSection() {}

    static List<Block> of(Pack pack) {
        var since = pack.since();
        var last = since.last();
        var blocks = new ArrayList<Block>();
        if (last == null) {
            blocks.add(new Block.Note(FIRST));
            return blocks;
        }
        blocks.add(new Block.Note(heldAgainst(last)));
        log(blocks, since.changes());
        if (since.leftOut() != null) {
            blocks.add(new Block.Note(since.leftOut()));
        }
        return blocks;
    }

    static String heldAgainst(PackLine last) {
        return "Held against %s, with data as at %s.".formatted(last.numberInWords(), UkDates.inWords(last.frozenAt()));
    }

    private static void log(List<Block> blocks, List<PackChange> changes) {
        if (changes.isEmpty()) {
            blocks.add(new Block.Note("Nothing changed in what was compared."));
            return;
        }
        blocks.add(table(changes).first(MOST));
    }

    /** Each change under its topic. */
    static Grid table(List<PackChange> changes) {
        return Grid.table(
                "Everything that changed since the last pack, by topic",
                List.of(Column.text("Topic", 18), Column.text("Better or worse", 16), Column.text("What changed", 90)),
                changes.stream()
                        .map(it -> List.of(
                                Cell.text(it.topic().words()),
                                Cell.tinted(it.way().symbol() + " " + it.way().words(), tint(it.way())),
                                Cell.text(it.words())))
                        .toList());
    }

    private static Tint tint(PackChange.Way way) {
        return switch (way) {
            case BETTER -> Tint.GOOD;
            case WORSE -> Tint.BAD;
            case NEITHER -> Tint.PLAIN;
        };
    }
}

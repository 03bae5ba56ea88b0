package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.Words;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What got better and worse since the last issued pack, in people's words or as proposed, and the whole log. */
final class ChangeSection {

    private static final int MOST = 80;

    private ChangeSection() {}

    static List<Block> of(Pack pack) {
        var since = pack.since();
        var last = since.last();
        var proposed = since.highlights();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading("Three better"));
        blocks.add(Words.of(said(pack.words().better(), proposed.better())));
        blocks.add(new Heading("Three worse"));
        blocks.add(Words.of(said(pack.words().worse(), proposed.worse())));
        blocks.add(new Heading("Change log"));
        if (last == null) {
            blocks.add(new Block.Note("This is the first pack, so there is nothing to hold it against."));
            return blocks;
        }
        blocks.add(new Block.Note("Held against %s, with data as at %s."
                .formatted(last.numberInWords(), UkDates.inWords(last.frozenAt()))));
        log(blocks, since.changes());
        if (since.leftOut() != null) {
            blocks.add(new Block.Note(since.leftOut()));
        }
        return blocks;
    }

    /** People's words; where nobody wrote any, those that are proposed. */
    static @Nullable String said(@Nullable String written, List<PackChange> proposed) {
        if (written != null) {
            return written;
        }
        return proposed.isEmpty()
                ? null
                : proposed.stream().map(PackChange::words).collect(Collectors.joining("\n"));
    }

    private static void log(List<Block> blocks, List<PackChange> changes) {
        if (changes.isEmpty()) {
            blocks.add(new Block.Note("Nothing changed in what was compared."));
            return;
        }
        blocks.add(Grid.table(
                "Everything that changed since the last pack, by topic",
                List.of(Column.text("Topic", 18), Column.text("Better or worse", 16), Column.text("What changed", 90)),
                changes.stream()
                        .limit(MOST)
                        .map(it -> List.of(
                                Cell.text(it.topic().words()),
                                Cell.tinted(it.way().symbol() + " " + it.way().words(), tint(it.way())),
                                Cell.text(it.words())))
                        .toList()));
        if (changes.size() > MOST) {
            blocks.add(new Block.Note("And %d more.".formatted(changes.size() - MOST)));
        }
    }

    private static Tint tint(PackChange.Way way) {
        return switch (way) {
            case BETTER -> Tint.GOOD;
            case WORSE -> Tint.BAD;
            case NEITHER -> Tint.PLAIN;
        };
    }
}

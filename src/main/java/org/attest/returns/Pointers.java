package org.attest.returns;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows that other rows may point at, sheet by sheet: by reference, or new ones by the word that the file gives them. A
 * new row that was added before is meant by its reference, however it is written.
 */
record Pointers(Map<ReturnSheet, Map<String, CellText>> bySheet) {

    static final Pointers NOWHERE = new Pointers(Map.of());

    private static final Pattern NEW = Pattern.compile("new[ .-]?([0-9]+)");

    Pointers {
        bySheet = Map.copyOf(bySheet);
    }

    /** {@code new 1} for {@code New-01}; empty for what is no such word. */
    static String word(String reference) {
        var match = NEW.matcher(Normal.folded(reference));
        return match.matches() ? "new " + match.group(1).replaceFirst("^0+(?=.)", "") : "";
    }

    @Nullable
    CellText meant(ReturnSheet from, String written) {
        var word = word(written);
        var key = word.isEmpty() ? Normal.folded(written) : word;
        for (var sheet : from.pointsAt()) {
            var meant = bySheet.getOrDefault(sheet, Map.of()).get(key);
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    /** The rows of one sheet: what is there, and what the file adds. */
    Pointers with(ReturnSheet sheet, ReturnPicture now, ParsedReturn parsed, Iterable<JudgedRow> judged) {
        var meant = new HashMap<String, CellText>();
        for (var row : now.rows(sheet)) {
            if (!(row.door() instanceof ReturnPicture.Door.Gone)) {
                meant.put(Normal.folded(row.reference()), CellText.of(row.reference()));
            }
        }
        var words = new HashMap<Integer, String>();
        parsed.rows(sheet).forEach(it -> words.put(it.number(), word(RowIdentity.reference(it))));
        for (var row : judged) {
            var word = words.getOrDefault(row.number(), "");
            if (!word.isEmpty() && row.isNew()) {
                meant.put(word, CellText.of(word));
            } else if (!word.isEmpty() && row.kind() == JudgedRow.Kind.ADDED_BEFORE) {
                meant.put(word, new CellText(row.reference(), word));
            }
        }
        var all = new HashMap<>(bySheet);
        all.put(sheet, Map.copyOf(meant));
        return new Pointers(all);
    }
}

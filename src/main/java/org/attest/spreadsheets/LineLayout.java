package org.attest.spreadsheets;

import java.util.Arrays;

/** How a line of free text is laid out, so that one that stands alone is not squeezed into the first column. */
enum LineLayout {
    HEADING,

    /** Not wrapped: it flows over the empty cells beside it. */
    SPILLING,

    /** Too long for that: wrapped over all columns, which become one cell. Only where no table is read by its cells. */
    SPANNING,

    /** Each text wrapped in its own column. */
    IN_COLUMNS;

    static LineLayout of(SheetDraft draft, SheetDraft.Line line) {
        if (line.heading()) {
            return HEADING;
        }
        if (line.cells().size() != 1 || !(line.cells().getFirst().content() instanceof String text)) {
            return IN_COLUMNS;
        }
        if (text.length() <= across(draft) && text.indexOf('\n') < 0) {
            return SPILLING;
        }
        return draft.columns().isEmpty() ? SPANNING : IN_COLUMNS;
    }

    /** How many letters all columns hold side by side. */
    static int across(SheetDraft draft) {
        return Arrays.stream(SheetSetUp.widths(draft)).sum();
    }
}

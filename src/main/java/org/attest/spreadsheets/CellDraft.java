package org.attest.spreadsheets;

import org.jspecify.annotations.Nullable;

/** A cell that differs from its column: filled with a colour, or locked or open by itself. */
public record CellDraft(
        @Nullable Object content, Fill fill, @Nullable Boolean locked) {

    public static CellDraft filled(@Nullable Object content, Fill fill) {
        return new CellDraft(content, fill, null);
    }

    public static CellDraft locked(@Nullable Object content) {
        return new CellDraft(content, Fill.NONE, true);
    }

    public static CellDraft open(@Nullable Object content) {
        return new CellDraft(content, Fill.NONE, false);
    }
}

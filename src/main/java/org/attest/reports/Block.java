package org.attest.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a paper that has no format yet; Word, slides, PDF and Excel each show it in their own way. */
sealed interface Block permits Block.Heading, Block.Words, Block.KeyFigures, Block.Note, Grid, Chart {

    /** A heading inside a section. */
    record Heading(String text) implements Block {}

    /** What a person wrote, a paragraph for each line; null is "not written". A comment stands out from the figures. */
    record Words(@Nullable String text, boolean comment) implements Block {

        static Words of(@Nullable String text) {
            return new Words(text, false);
        }

        static Words comment(@Nullable String text) {
            return new Words(text, true);
        }

        /** The paragraphs, or the one that says that nobody wrote any. */
        List<String> lines() {
            if (text == null) {
                return List.of(comment ? PackText.comment(null) : PackText.NOT_WRITTEN);
            }
            return text.lines().filter(it -> !it.isBlank()).toList();
        }

        boolean written() {
            return text != null;
        }
    }

    /** A few large figures side by side, each with what it counts. */
    record KeyFigures(String caption, List<KeyFigure> figures) implements Block {

        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** One of them: "31 of 50", "outcomes at or above expected". */
    record KeyFigure(String figure, String words) {}

    /** A sentence of ours below what it explains. */
    record Note(String text) implements Block {}
}

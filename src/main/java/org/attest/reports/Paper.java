package org.attest.reports;

import java.util.List;

/** A paper before it has a format: what is on its cover, then its sections in order. */
record Paper(
        PackLabels labels, String owner, String title, String subtitle, List<Block> cover, List<Chapter> chapters) {

    /**
     * A section under its number.
     *
     * @param sheet its short name, of a sheet or a slide
     * @param wide whether pages of it lie on their side
     */
    record Chapter(String heading, String sheet, boolean wide, List<Block> blocks) {

        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    Paper {
        cover = List.copyOf(cover);
        chapters = List.copyOf(chapters);
    }
}

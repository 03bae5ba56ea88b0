package org.attest.reports;

import java.util.List;

/**
 * A paper before it has a format: what is on its cover, then its sections in order.
 *
 * @param coverAlone whether the cover has a page of its own
 */
record Paper(
        PackLabels labels,
        String owner,
        String title,
        String subtitle,
        List<Block> cover,
        boolean coverAlone,
        List<Chapter> chapters) {

    /**
     * A section under its number.
     *
     * @param sheet its short name, of a sheet or a slide
     * @param wide whether pages of it lie on their side
     * @param alone whether nothing else stands on its page
     */
    record Chapter(String heading, String sheet, boolean wide, boolean alone, List<Block> blocks) {

        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /** Whether that chapter begins on a new page, however much room the one before it left. */
    boolean onNewPage(int at) {
        return at == 0
                ? coverAlone
                : chapters.get(at).alone() || chapters.get(at - 1).alone();
    }

    Paper {
        cover = List.copyOf(cover);
        chapters = List.copyOf(chapters);
    }
}

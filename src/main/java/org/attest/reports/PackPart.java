package org.attest.reports;

import org.attest.shared.Marking;

/** The two papers of one pack, from the same frozen figures: for the public, and for the members of the meeting. */
public enum PackPart {
    PART_1("Part 1", "public", Marking.OFFICIAL),
    PART_2("Part 2", "members of the meeting", Marking.OFFICIAL_SENSITIVE);

    private final String words;
    private final String readers;
    private final Marking marking;

    PackPart(String words, String readers, Marking marking) {
        this.words = words;
        this.readers = readers;
        this.marking = marking;
    }

    public String words() {
        return words;
    }

    public String readers() {
        return readers;
    }

    public Marking marking() {
        return marking;
    }
}

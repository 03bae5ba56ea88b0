package org.attest.reports;

import org.attest.shared.Marking;
import org.attest.shared.UkDates;

/** The lines that run through every file of a pack: marking, owner and handling, number and version, data date. */
record PackLabels(String marking, String runningHead, String runningFoot, String fileName) {

    static final String MARKING = Marking.OFFICIAL_SENSITIVE.words();
    static final String PART = "Part 2";

    static PackLabels of(Pack pack) {
        var line = pack.line();
        var owner = pack.figures().heading().name();
        return new PackLabels(
                MARKING,
                "%s · %s · %s · Data as at %s"
                        .formatted(line.title(), PART, version(line), UkDates.inWords(line.frozenAt())),
                "Owner: %s. For the members of the meeting only; not for publication or onward sharing."
                        .formatted(owner),
                fileName(line));
    }

    /** "Pack 3", or "Draft, version 4, not issued". */
    static String version(PackLine line) {
        return line.issued() ? line.numberInWords() : "Draft, version %d, not issued".formatted(line.version() + 1);
    }

    private static String fileName(PackLine line) {
        var title = line.title().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return "%s %s %s %s %s"
                .formatted(
                        MARKING,
                        PART.replace(' ', '-'),
                        line.numberInWords().replace(' ', '-'),
                        title,
                        UkDates.day(line.frozenAt()));
    }
}

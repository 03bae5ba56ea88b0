package org.attest.reports;

import org.attest.shared.UkDates;

/** The lines that run through every file of a pack: marking, owner and handling, number and version, data date. */
record PackLabels(String marking, String runningHead, String runningFoot, String fileName) {

    static PackLabels of(Pack pack, PackPart part) {
        var line = pack.line();
        return new PackLabels(
                part.marking().words(),
                "%s · %s · %s · Data as at %s"
                        .formatted(line.title(), part.words(), version(line), UkDates.inWords(line.frozenAt())),
                "Owner: %s. %s".formatted(pack.figures().heading().name(), handling(part)),
                fileName(line, part, part.words()));
    }

    /** Of a smaller paper: those of Part 2 of the pack that it comes from, with its own name in place of the part's. */
    static PackLabels of(Pack pack, PaperKind kind) {
        var line = pack.line();
        var whole = of(pack, PackPart.PART_2);
        return new PackLabels(
                whole.marking(),
                "%s · %s · %s · Data as at %s"
                        .formatted(line.title(), kind.words(), version(line), UkDates.inWords(line.frozenAt())),
                whole.runningFoot(),
                fileName(line, PackPart.PART_2, kind.words()));
    }

    private static String handling(PackPart part) {
        return switch (part) {
            case PART_1 -> "For publication.";
            case PART_2 -> "For the members of the meeting only; not for publication or onward sharing.";
        };
    }

    /** "Pack 3", or "Draft, version 4, not issued". */
    static String version(PackLine line) {
        return line.issued() ? line.numberInWords() : "Draft, version %d, not issued".formatted(line.version() + 1);
    }

    private static String fileName(PackLine line, PackPart part, String name) {
        var title = line.title().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return "%s %s %s %s %s"
                .formatted(
                        part.marking().words(),
                        name.replace(' ', '-'),
                        line.numberInWords().replace(' ', '-'),
                        title,
                        UkDates.day(line.frozenAt()));
    }
}

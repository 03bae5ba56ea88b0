package org.attest.reports;

import java.util.Arrays;
import java.util.List;

/** The papers of one pack: the whole of it, and smaller ones in Word for those who ask one question only. */
public enum PaperKind {
    WHOLE("Board pack", "The whole pack", Section.ORIGIN),
    DSPT("DSPT paper", "Where does the year of each organisation lead, and why?", Section.PROVIDERS),
    FRAMEWORK("Board assurance framework", "What threatens each objective, and who has looked?", Section.RISKS),
    SUPPLIERS("Supplier paper", "On whom do we depend, and who stops if one fails?", Section.SUPPLIERS),
    EVIDENCE("Evidence map", "What stands behind each outcome that is claimed?", Section.ASSURANCES);

    private final String words;
    private final String question;
    private final Section section;

    PaperKind(String words, String question, Section section) {
        this.words = words;
        this.question = question;
        this.section = section;
    }

    /** Those beside the whole pack. */
    public static List<PaperKind> smaller() {
        return Arrays.stream(values()).filter(it -> it != WHOLE).toList();
    }

    public String words() {
        return words;
    }

    /** What it answers. */
    public String question() {
        return question;
    }

    /** The section of the pack of which it tells more, and whose comment it takes over. */
    Section section() {
        return section;
    }
}

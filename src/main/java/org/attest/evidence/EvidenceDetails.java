package org.attest.evidence;

import org.attest.shared.Marking;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** What a person fills in about an item of evidence, on a form or in a workbook. It cannot exist with broken values. */
public record EvidenceDetails(
        String title,
        EvidenceKind kind,
        Responsible responsible,
        Lifetime lifetime,
        Marking marking,
        Visibility visibility,
        SharedWith sharing,
        Content content) {

    public static final int LONGEST_TITLE = 200;

    public EvidenceDetails {
        title = new Narrative(title.strip()).text();
        if (title.isEmpty()) {
            throw new Refused("Give the evidence a title.");
        }
        if (title.length() > LONGEST_TITLE || title.contains("\n") || title.contains("\t")) {
            throw new Refused("The title is one line of at most %d characters.".formatted(LONGEST_TITLE));
        }
    }

    /** An item of which nothing more is known: OFFICIAL, shared with nobody, and the ICB sees state and summary. */
    public static EvidenceDetails titled(String title, EvidenceKind kind) {
        return new EvidenceDetails(
                title,
                kind,
                Responsible.NOBODY,
                Lifetime.UNKNOWN,
                Marking.OFFICIAL,
                Visibility.STATE_AND_SUMMARY,
                SharedWith.NOBODY,
                Content.NONE);
    }

    public EvidenceDetails with(Responsible people) {
        return new EvidenceDetails(title, kind, people, lifetime, marking, visibility, sharing, content);
    }

    public EvidenceDetails with(Lifetime dates) {
        return new EvidenceDetails(title, kind, responsible, dates, marking, visibility, sharing, content);
    }

    public EvidenceDetails with(Marking mark, Visibility seen) {
        return new EvidenceDetails(title, kind, responsible, lifetime, mark, seen, sharing, content);
    }

    public EvidenceDetails with(Content words) {
        return new EvidenceDetails(title, kind, responsible, lifetime, marking, visibility, sharing, words);
    }

    public EvidenceDetails with(SharedWith others) {
        return new EvidenceDetails(title, kind, responsible, lifetime, marking, visibility, others, content);
    }
}

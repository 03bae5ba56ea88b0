package org.attest.assessments;

import java.util.List;

/** The latest seal of a round as an ICB lead reviews it, outcome by outcome in the order of the codes. */
public record ReviewSheet(Seal seal, List<ReviewLine> lines) {

    public ReviewSheet {
        lines = List.copyOf(lines);
    }

    public int count(Verdict verdict) {
        return (int) lines.stream().filter(it -> it.is(verdict)).count();
    }

    /** How many have no mark yet. */
    public int left() {
        return (int) lines.stream().filter(it -> it.mark() == null).count();
    }

    public boolean answersQueries() {
        return lines.stream().anyMatch(it -> it.asked() != null);
    }
}

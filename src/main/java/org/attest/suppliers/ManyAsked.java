package org.attest.suppliers;

import java.util.List;

/** Whom one question to many suppliers reaches, before it is asked, or reached, as the receipt. */
public record ManyAsked(Questionnaire questionnaire, List<AskReach> rows) {

    public ManyAsked {
        rows = List.copyOf(rows);
    }

    /** Those that are asked, in the order of the register. */
    public List<AskReach> asked() {
        return rows.stream().filter(it -> it.reach().isAsked()).toList();
    }

    /** Those that were asked before, in the order of the register. */
    public List<AskReach> leftOut() {
        return rows.stream().filter(it -> !it.reach().isAsked()).toList();
    }

    public int count(AskReach.Reach reach) {
        return (int) rows.stream().filter(it -> it.reach() == reach).count();
    }
}

package org.attest.suppliers;

import java.util.List;

/** Answers of a supplier that one organisation accepted and another challenges; each decision is about the latest of them. */
public record SplitAnswers(Ask ask, List<Verdicts.Decision> accepted, List<Verdicts.Decision> challenged) {

    public SplitAnswers {
        accepted = List.copyOf(accepted);
        challenged = List.copyOf(challenged);
    }
}

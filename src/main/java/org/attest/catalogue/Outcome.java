package org.attest.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.attest.shared.DsptYear;

/**
 * One outcome of one framework version. {@code primaryObjective} is 1 to 6, or 0 for the strip "Information governance"
 * beside the six. {@code allowedConfirmed} says whether the set of allowed levels was seen in a source of the NHS.
 */
public record Outcome(
        OutcomeCode code,
        String title,
        String principle,
        String principleTitle,
        String cafObjective,
        String cafObjectiveTitle,
        SequencedSet<Level> allowed,
        boolean allowedConfirmed,
        Expected expected,
        int primaryObjective,
        List<Integer> secondaryObjectives,
        String mappingReason,
        List<ExtraQuestion> questions,
        IndicatorCounts indicators) {

    public Outcome {
        allowed = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(allowed));
        secondaryObjectives = List.copyOf(secondaryObjectives);
        questions = List.copyOf(questions);
    }

    public boolean allows(Level level) {
        return allowed.contains(level);
    }

    /** The extra questions that are asked in this year. */
    public List<ExtraQuestion> questionsIn(DsptYear year) {
        return questions.stream()
                .filter(it -> it.onlyIn() == null || it.onlyIn().equals(year))
                .toList();
    }

    /** {@code A1.a Board direction}. */
    public String name() {
        return code + " " + title;
    }
}

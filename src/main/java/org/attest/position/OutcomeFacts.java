package org.attest.position;

import java.util.List;
import org.attest.catalogue.Expected;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;

/** What the catalogue says of one outcome; objective 0 is the "Information governance" strip beside the six. */
public record OutcomeFacts(
        OutcomeCode code,
        String title,
        String principle,
        String principleTitle,
        int objective,
        List<Integer> secondaryObjectives,
        Expected expected) {

    public OutcomeFacts {
        secondaryObjectives = List.copyOf(secondaryObjectives);
    }

    static OutcomeFacts of(Outcome outcome) {
        return new OutcomeFacts(
                outcome.code(),
                outcome.title(),
                outcome.principle(),
                outcome.principleTitle(),
                outcome.primaryObjective(),
                outcome.secondaryObjectives(),
                outcome.expected());
    }
}

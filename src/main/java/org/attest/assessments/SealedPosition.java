package org.attest.assessments;

import java.util.List;
import java.util.Optional;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;

/** A seal with every answer under it, in the order of the codes. */
public record SealedPosition(Seal seal, List<SealedAnswer> answers) {

    public SealedPosition {
        answers = List.copyOf(answers);
    }

    public Optional<SealedAnswer> answer(OutcomeCode outcome) {
        return answers.stream().filter(it -> it.outcome().equals(outcome)).findFirst();
    }

    SealedPosition withoutStatements() {
        return new SealedPosition(
                seal, answers.stream().map(SealedAnswer::withoutStatement).toList());
    }

    public long count(Standing standing) {
        return answers.stream().filter(it -> it.standing() == standing).count();
    }
}

package org.attest.assessments;

import java.util.Objects;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;

/** One answer as text for the national toolkit's form: level, statement, then the extra questions of the year. */
public record NationalText(OutcomeCode outcome, String name, String text) {

    static NationalText of(Outcome outcome, Answer answer, DsptYear year) {
        var level = answer.level();
        var text = new StringBuilder()
                .append("Level: ")
                .append(level == null ? "not answered yet" : level.words())
                .append("\n\n")
                .append(Objects.requireNonNullElse(answer.statement(), "No statement yet."));
        for (var question : outcome.questionsIn(year)) {
            text.append("\n\n")
                    .append(question.words())
                    .append('\n')
                    .append(answer.grounds().questions().to(question.id()).orElse("Not answered yet."));
        }
        return new NationalText(outcome.code(), outcome.name(), text.toString());
    }
}

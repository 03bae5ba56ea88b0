package org.attest.assessments;

import java.util.List;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.Outcome;
import org.attest.shared.DsptYear;

/** What counts as an answer to an extra question. */
final class QuestionRules {

    private QuestionRules() {}

    /** @throws AssessmentRefused naming the question that is not asked, or whose answer is none of those allowed */
    static void check(Outcome outcome, DsptYear year, QuestionAnswers before, QuestionAnswers wanted) {
        var asked = outcome.questionsIn(year);
        wanted.all().forEach((id, answer) -> {
            if (before.to(id).filter(answer::equals).isPresent()) {
                return;
            }
            var question = question(asked, id, outcome);
            if (!fits(question, answer)) {
                throw AssessmentRefused.noAnswerTo(question);
            }
        });
        wanted.notes().forEach((id, note) -> {
            if (before.noteOn(id).filter(note::equals).isEmpty()) {
                question(asked, id, outcome);
            }
        });
    }

    private static ExtraQuestion question(List<ExtraQuestion> asked, String id, Outcome outcome) {
        return asked.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> AssessmentRefused.notAsked(outcome.code()));
    }

    private static boolean fits(ExtraQuestion question, String answer) {
        return switch (question.kind()) {
            case CHOICE -> question.choices().contains(answer);
            case PERCENTAGE -> answer.matches("100(\\.0)?|\\d{1,2}(\\.\\d)?");
            case TEXT -> true;
        };
    }
}

package org.attest.suppliers;

import java.util.Map;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * All answers to a questionnaire as somebody sends them.
 *
 * @param version of the questionnaire that they saw
 * @param answers by the key of the question
 * @param source how the ICB knows, where it answers on the supplier's behalf
 */
public record NewAnswers(
        int version,
        Map<String, NewAnswer> answers,
        @Nullable String source) {

    public NewAnswers {
        answers = Map.copyOf(answers);
        source = Narrative.checked(source);
    }

    NewAnswer of(Question question) {
        return answers.getOrDefault(question.key(), NewAnswer.NONE);
    }
}

package org.attest.suppliers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a questionnaire in one version of them; number 0, without a moment, before the first.
 *
 * @param answers by the key of the question; those that were left empty are not there
 * @param source how the ICB knew, where it answered on the supplier's behalf
 * @param names of the people who gave them
 */
public record Answered(
        UUID ask,
        int number,
        Questionnaire questionnaire,
        Map<String, Given> answers,
        @Nullable Instant at,
        @Nullable PersonId by,
        boolean onBehalf,
        @Nullable String source,
        Map<PersonId, String> names)
        implements Edited<NewAnswers> {

    public Answered {
        answers = Map.copyOf(answers);
        names = Map.copyOf(names);
    }

    static Answered none(UUID ask, Questionnaire questionnaire) {
        return new Answered(ask, 0, questionnaire, Map.of(), null, null, false, null, Map.of());
    }

    public NewAnswer answer(Question question) {
        var given = answers.get(question.key());
        return given == null ? NewAnswer.NONE : given.answer();
    }

    public String name(@Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "Unknown person");
    }

    @Override
    public long edits() {
        return number;
    }

    @Override
    public List<FieldChange> differencesTo(NewAnswers other) {
        var changes = new ArrayList<FieldChange>();
        for (var question : questionnaire.questions()) {
            var theirs = answer(question);
            var mine = other.of(question);
            if (!theirs.equals(mine)) {
                changes.add(FieldChange.of(question.brief(), words(question, theirs), words(question, mine)));
            }
        }
        return changes;
    }

    private String words(Question question, NewAnswer answer) {
        var words = questionnaire.words(question, answer.value());
        return Objects.isNull(answer.note()) ? words : words + ": " + answer.note();
    }
}

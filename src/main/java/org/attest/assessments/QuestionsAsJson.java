package org.attest.assessments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the answers to an outcome's extra questions in one column, a note under the question's id with a word behind it;
 * null while there is none.
 */
@Converter(autoApply = true)
class QuestionsAsJson implements AttributeConverter<QuestionAnswers, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOTE = " note"; // no id of a question has a space
    private static final TypeReference<Map<String, String>> KEPT = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable QuestionAnswers answers) {
        return answers == null || answers.isEmpty() ? null : written(answers);
    }

    @Override
    public QuestionAnswers convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? QuestionAnswers.NONE : read(JSON.readValue(kept, KEPT));
    }

    private static QuestionAnswers read(Map<String, String> kept) {
        var answers = new TreeMap<String, String>();
        var notes = new TreeMap<String, String>();
        kept.forEach((key, text) -> {
            if (key.endsWith(NOTE)) {
                notes.put(key.substring(0, key.length() - NOTE.length()), text);
            } else {
                answers.put(key, text);
            }
        });
        return new QuestionAnswers(answers, notes);
    }

    static String written(QuestionAnswers answers) {
        var all = new TreeMap<>(answers.all());
        answers.notes().forEach((question, note) -> all.put(question + NOTE, note));
        return JSON.writeValueAsString(all);
    }
}

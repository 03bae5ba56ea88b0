package org.attest.assessments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers to an outcome's extra questions in one column; null while there is none. */
@Converter(autoApply = true)
class QuestionsAsJson implements AttributeConverter<QuestionAnswers, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> KEPT = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable QuestionAnswers answers) {
        return answers == null || answers.isEmpty() ? null : written(answers);
    }

    @Override
    public QuestionAnswers convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? QuestionAnswers.NONE : QuestionAnswers.of(JSON.readValue(kept, KEPT));
    }

    static String written(QuestionAnswers answers) {
        return JSON.writeValueAsString(answers.all());
    }
}

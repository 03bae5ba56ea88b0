package org.attest.assessments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.TreeMap;
import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answered indicators of an outcome in one column, so that reading an outcome stays one statement; null while none is. */
@Converter(autoApply = true)
class IndicatorsAsJson implements AttributeConverter<IndicatorAnswers, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};

    private record Kept(
            Level column,
            String identifier,
            Indication answer,
            @Nullable String comment) {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable IndicatorAnswers answers) {
        return answers == null || answers.isEmpty() ? null : written(answers);
    }

    @Override
    public IndicatorAnswers convertToEntityAttribute(@Nullable String kept) {
        if (kept == null) {
            return IndicatorAnswers.NONE;
        }
        var answers = new TreeMap<IndicatorKey, IndicatorAnswer>();
        JSON.readValue(kept, KEPT)
                .forEach(it -> answers.put(
                        new IndicatorKey(it.column(), it.identifier()),
                        new IndicatorAnswer(it.answer(), it.comment())));
        return new IndicatorAnswers(answers);
    }

    /** One text for equal answers, whatever the order in which they were given. */
    static String written(IndicatorAnswers answers) {
        return JSON.writeValueAsString(answers.all().entrySet().stream()
                .map(it -> new Kept(
                        it.getKey().column(),
                        it.getKey().identifier(),
                        it.getValue().indication(),
                        it.getValue().comment()))
                .toList());
    }
}

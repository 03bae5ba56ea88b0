package org.attest.suppliers;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers to a questionnaire in one column, each with who gave it and when. */
@Converter
class GivenAsJson implements AttributeConverter<Map<String, Given>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, Written>> ANSWERS = new TypeReference<>() {};

    private record Written(@Nullable String value, @Nullable String note, String by, String at, boolean onBehalf) {}

    @Override
    public String convertToDatabaseColumn(Map<String, Given> answers) {
        var written = new LinkedHashMap<String, Written>();
        answers.forEach((key, it) -> written.put(
                key,
                new Written(it.value(), it.note(), it.by().toString(), it.at().toString(), it.onBehalf())));
        return JSON.writeValueAsString(written);
    }

    @Override
    public Map<String, Given> convertToEntityAttribute(String kept) {
        var answers = new LinkedHashMap<String, Given>();
        JSON.readValue(kept, ANSWERS)
                .forEach((key, it) -> answers.put(
                        key,
                        new Given(it.value(), it.note(), PersonId.of(it.by()), Instant.parse(it.at()), it.onBehalf())));
        return answers;
    }
}

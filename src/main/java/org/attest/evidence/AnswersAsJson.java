package org.attest.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers to a template in one column. */
@Converter
class AnswersAsJson implements AttributeConverter<List<TemplateAnswer>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<TemplateAnswer>> ANSWERS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<TemplateAnswer> answers) {
        return JSON.writeValueAsString(answers);
    }

    @Override
    public List<TemplateAnswer> convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, ANSWERS);
    }
}

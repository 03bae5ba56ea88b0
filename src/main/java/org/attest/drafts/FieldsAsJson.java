package org.attest.drafts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed into the fields of a form in one column. */
@Converter
class FieldsAsJson implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, FIELDS);
    }
}

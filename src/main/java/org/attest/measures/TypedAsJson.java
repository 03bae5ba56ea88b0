package org.attest.measures;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed in one column. */
@Converter
class TypedAsJson implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> typed) {
        return JSON.writeValueAsString(typed);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, TYPED);
    }
}

package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps which of our columns stands in which of a file's. */
@Converter
@Immutable
class MatchAsJson implements AttributeConverter<Map<String, Integer>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Integer>> MATCH = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, Integer> match) {
        return JSON.writeValueAsString(new TreeMap<>(match));
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, MATCH);
    }
}

package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;

/** Keeps which of our columns stands in which of a file's. */
@Converter
@Immutable
class MatchAsJson implements AttributeConverter<Map<String, Integer>, String> {

    private static final TypeReference<Map<String, Integer>> MATCH = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, Integer> match) {
        return KeptJson.MAPPER.writeValueAsString(new TreeMap<>(match));
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String kept) {
        return KeptJson.MAPPER.readValue(kept, MATCH);
    }
}

package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;

/** Keeps what was odd about the sheets of a file in one column. */
@Converter
@Immutable
class ProblemsAsJson implements AttributeConverter<List<Problem>, String> {

    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Problem> problems) {
        return KeptJson.MAPPER.writeValueAsString(problems);
    }

    @Override
    public List<Problem> convertToEntityAttribute(String kept) {
        return KeptJson.MAPPER.readValue(kept, PROBLEMS);
    }
}

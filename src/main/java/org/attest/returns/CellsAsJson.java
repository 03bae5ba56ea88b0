package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;

/** Keeps the cells of one row, word for word, in one column. */
@Converter
@Immutable
class CellsAsJson implements AttributeConverter<List<ParsedCell>, String> {

    private static final TypeReference<List<ParsedCell>> CELLS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<ParsedCell> cells) {
        return KeptJson.MAPPER.writeValueAsString(cells);
    }

    @Override
    public List<ParsedCell> convertToEntityAttribute(String kept) {
        return KeptJson.MAPPER.readValue(kept, CELLS);
    }
}

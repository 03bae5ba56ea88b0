package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/** Keeps what was taken from one row, by the keys of its columns, in one column. */
@Converter
class TemplateCellsAsJson implements AttributeConverter<Map<String, CellText>, String> {

    private static final TypeReference<Map<String, CellText>> CELLS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, CellText> cells) {
        return KeptJson.MAPPER.writeValueAsString(new TreeMap<>(cells));
    }

    @Override
    public Map<String, CellText> convertToEntityAttribute(String kept) {
        return KeptJson.MAPPER.readValue(kept, CELLS);
    }
}

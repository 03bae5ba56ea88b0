package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was taken from one row, by the keys of its columns, in one column. */
@Converter
class TemplateCellsAsJson implements AttributeConverter<Map<String, CellText>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, CellText>> CELLS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, CellText> cells) {
        return JSON.writeValueAsString(new TreeMap<>(cells));
    }

    @Override
    public Map<String, CellText> convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, CELLS);
    }
}

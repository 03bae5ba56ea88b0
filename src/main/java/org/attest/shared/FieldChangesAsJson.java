package org.attest.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the changed fields of one step in a history in one column. */
@Converter
@Immutable
public class FieldChangesAsJson implements AttributeConverter<List<FieldChange>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FieldChange> changes) {
        return written(changes);
    }

    /** As the column holds them, for the digest of many rows. */
    public static String written(List<FieldChange> changes) {
        return JSON.writeValueAsString(changes);
    }

    @Override
    public List<FieldChange> convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, CHANGES);
    }
}

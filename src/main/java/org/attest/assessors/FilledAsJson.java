package org.attest.assessors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.attest.evidence.FilledTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a filled template with its labels in one column, whatever becomes of the template. */
@Converter
class FilledAsJson implements AttributeConverter<FilledTemplate, String> {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(FilledTemplate filled) {
        return JSON.writeValueAsString(filled);
    }

    @Override
    public FilledTemplate convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, FilledTemplate.class);
    }
}

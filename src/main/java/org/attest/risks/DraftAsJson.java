package org.attest.risks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what somebody typed in one column. */
@Converter
class DraftAsJson implements AttributeConverter<RiskDraft, String> {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(RiskDraft draft) {
        return JSON.writeValueAsString(draft);
    }

    @Override
    public RiskDraft convertToEntityAttribute(String kept) {
        return JSON.readValue(kept, RiskDraft.class);
    }
}

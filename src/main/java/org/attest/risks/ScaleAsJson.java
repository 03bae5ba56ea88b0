package org.attest.risks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps an organisation's scale in one column. */
@Converter
class ScaleAsJson implements AttributeConverter<@Nullable RiskScale, @Nullable String> {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RiskScale scale) {
        return scale == null ? null : JSON.writeValueAsString(scale);
    }

    @Override
    public @Nullable RiskScale convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : JSON.readValue(kept, RiskScale.class);
    }
}

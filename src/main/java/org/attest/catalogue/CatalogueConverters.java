package org.attest.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the values of this module in plain columns. */
final class CatalogueConverters {

    private CatalogueConverters() {}

    @Converter(autoApply = true)
    static final class OfOutcomeCode implements AttributeConverter<@Nullable OutcomeCode, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable OutcomeCode value) {
            return value == null ? null : value.code();
        }

        @Override
        public @Nullable OutcomeCode convertToEntityAttribute(@Nullable String kept) {
            return kept == null ? null : new OutcomeCode(kept);
        }
    }
}

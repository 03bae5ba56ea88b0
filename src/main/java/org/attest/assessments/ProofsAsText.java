package org.attest.assessments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the evidence under a sealed answer in one column; null where the seal did not note it. */
@Converter(autoApply = true)
class ProofsAsText implements AttributeConverter<@Nullable Proofs, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Proofs proofs) {
        return proofs == null ? null : proofs.written();
    }

    @Override
    public @Nullable Proofs convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : Proofs.of(kept);
    }
}

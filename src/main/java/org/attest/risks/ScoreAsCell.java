package org.attest.risks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a score as the cell it stands in: {@code 4x3}. */
@Converter(autoApply = true)
class ScoreAsCell implements AttributeConverter<@Nullable Score, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Score score) {
        return score == null ? null : score.cell();
    }

    @Override
    public @Nullable Score convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : Score.read(kept).orElseThrow();
    }
}

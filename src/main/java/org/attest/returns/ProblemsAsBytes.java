package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps all that was wrong with a file, packed. */
@Converter
@Immutable
class ProblemsAsBytes implements AttributeConverter<@Nullable List<Problem>, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable List<Problem> problems) {
        return problems == null ? null : Packed.pack(problems);
    }

    @Override
    public @Nullable List<Problem> convertToEntityAttribute(byte @Nullable [] kept) {
        return kept == null ? null : List.of(Packed.unpack(kept, Problem[].class));
    }
}

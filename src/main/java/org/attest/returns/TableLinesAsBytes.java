package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps the lines of a receipt, packed. */
@Converter
@Immutable
class TableLinesAsBytes implements AttributeConverter<@Nullable List<TableReceipt.Line>, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable List<TableReceipt.Line> lines) {
        return lines == null ? null : Packed.pack(lines);
    }

    @Override
    public @Nullable List<TableReceipt.Line> convertToEntityAttribute(byte @Nullable [] kept) {
        return kept == null ? null : List.of(Packed.unpack(kept, TableReceipt.Line[].class));
    }
}

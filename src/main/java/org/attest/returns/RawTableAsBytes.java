package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a brought table, packed, until the import is over. */
@Converter
class RawTableAsBytes implements AttributeConverter<@Nullable RawTable, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable RawTable table) {
        return table == null ? null : Packed.pack(table);
    }

    @Override
    public @Nullable RawTable convertToEntityAttribute(byte @Nullable [] kept) {
        return kept == null ? null : Packed.unpack(kept, RawTable.class);
    }
}

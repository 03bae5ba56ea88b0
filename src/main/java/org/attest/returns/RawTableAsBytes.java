package org.attest.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a brought table, packed, until the import is over. */
@Converter
@Immutable
class RawTableAsBytes implements AttributeConverter<@Nullable RawTable, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable RawTable table) {
        return table == null ? null : PackedTable.pack(table);
    }

    @Override
    public @Nullable RawTable convertToEntityAttribute(byte @Nullable [] kept) {
        return kept == null ? null : PackedTable.unpack(kept);
    }
}

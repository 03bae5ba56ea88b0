package org.attest.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps our value types in plain columns. */
final class IdConverters {

    private IdConverters() {}

    @Converter(autoApply = true)
    static final class OfOrganisation implements AttributeConverter<@Nullable OrganisationId, @Nullable UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable OrganisationId value) {
            return value == null ? null : value.id();
        }

        @Override
        public @Nullable OrganisationId convertToEntityAttribute(@Nullable UUID kept) {
            return kept == null ? null : new OrganisationId(kept);
        }
    }

    @Converter(autoApply = true)
    static final class OfPerson implements AttributeConverter<@Nullable PersonId, @Nullable UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId value) {
            return value == null ? null : value.id();
        }

        @Override
        public @Nullable PersonId convertToEntityAttribute(@Nullable UUID kept) {
            return kept == null ? null : new PersonId(kept);
        }
    }

    @Converter(autoApply = true)
    static final class OfTeam implements AttributeConverter<@Nullable TeamId, @Nullable UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable TeamId value) {
            return value == null ? null : value.id();
        }

        @Override
        public @Nullable TeamId convertToEntityAttribute(@Nullable UUID kept) {
            return kept == null ? null : new TeamId(kept);
        }
    }

    @Converter(autoApply = true)
    static final class OfYear implements AttributeConverter<@Nullable DsptYear, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable DsptYear value) {
            return value == null ? null : value.toString();
        }

        @Override
        public @Nullable DsptYear convertToEntityAttribute(@Nullable String kept) {
            return kept == null ? null : DsptYear.of(kept);
        }
    }
}

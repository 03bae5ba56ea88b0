package org.attest.reports;

import java.util.function.Function;
import org.attest.catalogue.OutcomeCode;
import org.attest.position.PackFigures;
import org.attest.position.SystemPosition;
import org.attest.shared.DsptYear;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Frozen figures and words as canonical JSON: fixed order of fields, small values as text, the schema version inside. */
final class SnapshotJson {

    /** Under 1 there was the position alone; from 2 on the registers too. */
    static final int SCHEMA = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule()
                    .addSerializer(OutcomeCode.class, new AsText<>())
                    .addDeserializer(OutcomeCode.class, new FromText<>(OutcomeCode::new))
                    .addSerializer(OrganisationId.class, new AsText<>())
                    .addDeserializer(OrganisationId.class, new FromText<>(OrganisationId::of))
                    .addSerializer(DsptYear.class, new AsText<>())
                    .addDeserializer(DsptYear.class, new FromText<>(DsptYear::of))
                    .addSerializer(FinancialYear.class, new AsText<>())
                    .addDeserializer(FinancialYear.class, new FromText<>(it -> FinancialYear.read(it)
                            .orElseThrow()))
                    .addSerializer(Money.class, new AsText<>())
                    .addDeserializer(
                            Money.class, new FromText<>(it -> Money.read(it).orElseThrow())))
            .build();

    private SnapshotJson() {}

    private record Frozen(
            int schema, SystemPosition position, @Nullable PackFigures registers) {}

    private record Written(int schema, PackWords words) {}

    static String of(Snapshot snapshot) {
        return MAPPER.writeValueAsString(new Frozen(SCHEMA, snapshot.position(), snapshot.registers()));
    }

    static String of(PackWords words) {
        return MAPPER.writeValueAsString(new Written(SCHEMA, words));
    }

    static Snapshot snapshot(String json) {
        var frozen = MAPPER.readValue(json, Frozen.class);
        return new Snapshot(checked(frozen.schema(), frozen).position(), frozen.registers());
    }

    static PackWords words(String json) {
        var written = MAPPER.readValue(json, Written.class);
        return checked(written.schema(), written).words();
    }

    private static <T> T checked(int schema, T read) {
        if (schema > SCHEMA) {
            throw new Refused("This pack was frozen by a newer version of Attest.");
        }
        return read;
    }

    private static final class AsText<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    private static final class FromText<T> extends ValueDeserializer<T> {
        private final Function<String, T> made;

        FromText(Function<String, T> made) {
            this.made = made;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return made.apply(in.getString());
        }
    }
}

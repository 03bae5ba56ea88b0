package org.attest.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files that ship with the product under {@code catalogue/}: the same shapes as there, as records. */
final class CatalogueFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private CatalogueFiles() {}

    static <T> T read(String name, Class<T> shape) {
        try (var in = new ClassPathResource("catalogue/" + name).getInputStream()) {
            return YAML.readValue(in, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record ObjectivesFile(List<Objective> objectives) {}

    record EditionsFile(List<EditionPart> editions) {}

    record EditionPart(
            String year,
            String version,
            LocalDate opens,
            LocalDate interimDue,
            LocalDate auditFrom,
            LocalDate finalDue,
            boolean open) {

        Edition edition() {
            return new Edition(DsptYear.of(year), version, opens, interimDue, auditFrom, finalDue, open);
        }
    }

    record CrosswalkFile(String from, String to, List<EntryPart> entries) {}

    record EntryPart(@Nullable String from, @Nullable String to, CrosswalkEntry.Kind kind) {

        CrosswalkEntry entry() {
            return new CrosswalkEntry(code(from), code(to), kind);
        }

        private static @Nullable OutcomeCode code(@Nullable String written) {
            return written == null ? null : new OutcomeCode(written);
        }
    }

    /** Our lines: outcome, then column, then identifier, then the line. */
    record LinesFile(String version, Map<String, Map<String, Map<String, String>>> lines) {

        List<Indicator> read() {
            var found = new ArrayList<Indicator>();
            lines.forEach((outcome, columns) ->
                    columns.forEach((column, written) -> written.forEach((identifier, line) -> found.add(
                            new Indicator(new OutcomeCode(outcome), Levels.read(column), identifier, line)))));
            return found;
        }
    }

    /** Each pair is three words: identifier, column, identifier. */
    record PairsFile(String from, String to, List<List<String>> pairs) {

        List<IndicatorPair> read() {
            return pairs.stream()
                    .map(it -> new IndicatorPair(
                            outcomeOf(it.get(0)), it.get(0), Levels.read(it.get(1)), outcomeOf(it.get(2)), it.get(2)))
                    .toList();
        }

        private static OutcomeCode outcomeOf(String identifier) {
            return new OutcomeCode(identifier.substring(0, identifier.lastIndexOf('.')));
        }
    }
}

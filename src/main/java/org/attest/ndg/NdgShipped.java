package org.attest.ndg;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sets and the standards that ship with the product: read once, without wording. */
@Component
class NdgShipped {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(Set.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final List<NdgStandard> standards;
    private final List<NdgSet> sets;

    NdgShipped() {
        standards = read("ndg-standards.yaml", StandardsFile.class).standards();
        sets = Stream.of("ndg-v8-it-supplier.yaml", "ndg-v8-gp.yaml")
                .map(it -> read(it, SetFile.class).set())
                .toList();
    }

    private record StandardsFile(List<NdgStandard> standards) {}

    private record SetFile(String version, NdgCategory category, boolean mayBeIncomplete, List<ItemPart> items) {

        NdgSet set() {
            return new NdgSet(
                    version,
                    category,
                    mayBeIncomplete,
                    items.stream()
                            .map(ItemPart::item)
                            .sorted((a, b) -> a.ref().compareTo(b.ref()))
                            .toList());
        }
    }

    private record ItemPart(
            String ref,
            @Nullable AnswerKind kind,
            boolean mandatory,
            boolean forApproaching,
            Set<Certificate> exemptBy) {

        NdgItem item() {
            return new NdgItem(new NdgRef(ref), mandatory, forApproaching, exemptBy, kind, null);
        }
    }

    List<NdgStandard> standards() {
        return standards;
    }

    List<NdgSet> sets() {
        return sets;
    }

    Optional<NdgSet> find(String version, NdgCategory category) {
        return sets.stream()
                .filter(it -> it.version().equals(version) && it.category() == category)
                .findFirst();
    }

    private static <T> T read(String name, Class<T> shape) {
        try (var in = new ClassPathResource("catalogue/" + name).getInputStream()) {
            return YAML.readValue(in, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

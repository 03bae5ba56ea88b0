package org.attest.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The measures that ship with the product, as {@code measures/measures.yaml} writes them. */
record MeasureFile(List<Part> measures) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** @param share false where a percentage can be over 100; true where the file does not say */
    record Part(
            String code,
            String title,
            String definition,
            @Nullable String numerator,
            @Nullable String denominator,
            Unit unit,
            @Nullable Boolean share,
            Direction better,
            List<Integer> objectives,
            String source,
            boolean workedOut,
            @Nullable BigDecimal green,
            @Nullable BigDecimal amber) {

        Measure measure() {
            return new Measure(
                    code,
                    title,
                    definition,
                    numerator,
                    denominator,
                    unit,
                    unit == Unit.PERCENT && (share == null || share),
                    better,
                    objectives,
                    source,
                    workedOut,
                    green == null || amber == null ? null : new Thresholds(green, amber),
                    0);
        }
    }

    static List<Measure> read() {
        try (var in = new ClassPathResource("measures/measures.yaml").getInputStream()) {
            var measures = new ArrayList<Measure>();
            YAML.readValue(in, MeasureFile.class).measures().forEach(it -> measures.add(it.measure()));
            return List.copyOf(measures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

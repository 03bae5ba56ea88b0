package org.attest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files that ship with the product under {@code evidence/}: the same shapes as there, as records. */
final class EvidenceData {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EvidenceData() {}

    static <T> T read(String name, Class<T> shape) {
        try (var in = new ClassPathResource("evidence/" + name).getInputStream()) {
            return YAML.readValue(in, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

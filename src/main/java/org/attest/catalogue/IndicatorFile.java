package org.attest.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads official wording from the CAF YAML layout (objectives, principles, outcomes, three columns of indicators). Only
 * plain text is read: tags make no objects, and an alias stays its own name instead of growing into what it points at.
 */
final class IndicatorFile {

    static final int LARGEST = 2_000_000;
    static final int LONGEST_WORDING = 2_000;
    static final int MOST_INDICATORS = 5_000;

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .loadSettings(LoadSettings.builder()
                            .setCodePointLimit(LARGEST)
                            .setMaxAliasesForCollections(500)
                            .build())
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxStringLength(20_000)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final List<Indicator> found = new ArrayList<>();

    private IndicatorFile() {}

    /** @throws Refused when the file is not in this layout */
    static List<Indicator> read(Path file) {
        var reading = new IndicatorFile();
        for (var objective : children(tree(file), "objectives")) {
            for (var principle : children(objective, "principles")) {
                children(principle, "outcomes").forEach(reading::outcome);
            }
        }
        if (reading.found.isEmpty()) {
            throw notThisLayout();
        }
        return reading.found;
    }

    private static JsonNode tree(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refused("The file is larger than 2 MB, so it is not a CAF file. Nothing was imported.");
            }
            return YAML.readTree(Files.readAllBytes(file));
        } catch (IOException | JacksonException e) {
            throw notThisLayout();
        }
    }

    private static Iterable<JsonNode> children(JsonNode parent, String name) {
        var node = parent.path(name);
        if (!node.isObject() || node.isEmpty()) {
            throw notThisLayout();
        }
        return node.values();
    }

    private void outcome(JsonNode outcome) {
        var code = OutcomeCode.read(outcome.path("code").asString("")).orElseThrow(IndicatorFile::notThisLayout);
        for (var column : outcome.path("indicators").properties()) {
            var level = Level.of(column.getKey())
                    .orElseThrow(() -> new Refused(
                            "The file has a column \"%s\" in %s that is none of the three. Nothing was imported."
                                    .formatted(shortened(column.getKey()), code)));
            for (var indicator : column.getValue().properties()) {
                indicator(
                        code,
                        level,
                        indicator.getKey(),
                        indicator.getValue().path("description").asString(""));
            }
        }
    }

    private void indicator(OutcomeCode code, Level column, String identifier, String wording) {
        var text = wording.strip();
        if (!isIdentifier(identifier, code)) {
            throw new Refused("The file has an indicator \"%s\" under %s, where it cannot belong. Nothing was imported."
                    .formatted(shortened(identifier), code));
        }
        if (text.isEmpty() || text.length() > LONGEST_WORDING || !Narrative.isWritable(text)) {
            throw new Refused(
                    "The indicator %s has no wording, too much of it, or a control character in it. Nothing was imported."
                            .formatted(identifier));
        }
        if (found.size() == MOST_INDICATORS) {
            throw notThisLayout();
        }
        found.add(new Indicator(code, column, identifier, text));
    }

    /** {@code A1.a.5} is one of A1.a. */
    static boolean isIdentifier(String written, OutcomeCode code) {
        return written.matches("\\Q" + code + "\\E\\.[1-9]\\d{0,2}");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static Refused notThisLayout() {
        return new Refused("This is not a file in the CAF layout: a YAML file with objectives, principles, outcomes and"
                + " indicators, or a table (.xlsx or .csv). Nothing was imported.");
    }
}

package org.attest.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A part of a YAML file with the line on which it stands. Texts stay as written; tags make nothing of them. */
record YamlPart(Node node) {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("template")
            .setMaxAliasesForCollections(0)
            .build();

    /** @throws TemplateFault when it is not YAML */
    static YamlPart read(String text) {
        try {
            return new Compose(SETTINGS)
                    .composeString(text)
                    .map(YamlPart::new)
                    .orElseThrow(() -> new TemplateFault(1, "The file is empty."));
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(it -> it.getLine() + 1).orElse(1);
            throw new TemplateFault(line, "This is not YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw new TemplateFault(1, "This is not YAML.");
        }
    }

    int line() {
        return node.getStartMark().map(it -> it.getLine() + 1).orElse(1);
    }

    TemplateFault fault(String reason) {
        return new TemplateFault(line(), reason);
    }

    /** One line of text, at most so long. */
    String text(String name, int longest) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw fault("“%s” is empty or is no text.".formatted(name));
        }
        var text = scalar.getValue().strip();
        if (text.length() > longest || !Narrative.isOneLine(text)) {
            throw fault("“%s” is one line of at most %d characters.".formatted(name, longest));
        }
        return text;
    }

    List<YamlPart> list(String name) {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("“%s” is not a list.".formatted(name));
        }
        return sequence.getValue().stream().map(YamlPart::new).toList();
    }

    /** Everything by its name, in the order of the file. */
    Map<String, YamlPart> parts(String name) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("“%s” has no named parts.".formatted(name));
        }
        var parts = new LinkedHashMap<String, YamlPart>();
        for (var entry : mapping.getValue()) {
            var key = new YamlPart(entry.getKeyNode());
            var named = key.text("name", 60);
            if (parts.put(named, new YamlPart(entry.getValueNode())) != null) {
                throw key.fault("“%s” is there twice.".formatted(named));
            }
        }
        return parts;
    }

    /** The same, where only these names may stand. */
    Parts only(String name, Set<String> known) {
        var parts = parts(name);
        var unknown = new ArrayList<>(parts.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            var part = parts.get(unknown.getFirst());
            throw (part == null ? this : part)
                    .fault("“%s” is not known here. Known are: %s."
                            .formatted(unknown.getFirst(), String.join(", ", new TreeSet<>(known))));
        }
        return new Parts(this, parts);
    }

    /** The named parts of one thing. */
    record Parts(YamlPart whole, Map<String, YamlPart> named) {

        YamlPart need(String name) {
            var part = named.get(name);
            if (part == null) {
                throw whole.fault("“%s” is missing.".formatted(name));
            }
            return part;
        }

        @Nullable
        YamlPart get(String name) {
            return named.get(name);
        }

        boolean has(String name) {
            return named.containsKey(name);
        }
    }
}

package org.attest.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Marking;

/** Reads the file of one template, strictly: whatever is not known, missing, doubled or out of bounds is a fault with its line. */
final class TemplateReader {

    static final int MOST_FIELDS = 40;
    private static final Set<String> NAMES = Set.of(
            "id", "version", "title", "purpose", "kind", "cycle", "cycle-note", "marking", "kept", "serves", "fields");

    private TemplateReader() {}

    /** @throws TemplateFault naming the first thing that is wrong */
    static EvidenceTemplate read(String text) {
        var parts = YamlPart.read(text).only("template", NAMES);
        var id = parts.need("id").text("id", 12);
        if (!id.matches("[A-Z][A-Z0-9-]*")) {
            throw parts.need("id").fault("The id is made of capital letters, digits and hyphens, such as T19.");
        }
        var cycleNote = parts.get("cycle-note");
        return new EvidenceTemplate(
                id,
                number(parts.need("version"), "version", 1, 9_999),
                parts.need("title").text("title", 100),
                parts.need("purpose").text("purpose", 500),
                oneOf(parts.need("kind"), "kind", EvidenceKind.values(), it -> it.name()
                        .toLowerCase(Locale.ROOT)),
                number(parts.need("cycle"), "cycle", 1, 120),
                cycleNote == null ? "" : cycleNote.text("cycle-note", 300),
                oneOf(parts.need("marking"), "marking", Marking.values(), Marking::words),
                oneOf(parts.need("kept"), "kept", Kept.values(), it -> it.name().toLowerCase(Locale.ROOT))
                        == Kept.REFERENCE,
                serves(parts.need("serves")),
                fields(parts.need("fields")));
    }

    /** Where the thing itself is best kept. */
    private enum Kept {
        FILE,
        REFERENCE
    }

    private static Map<String, SortedSet<OutcomeCode>> serves(YamlPart part) {
        var serves = new LinkedHashMap<String, SortedSet<OutcomeCode>>();
        part.parts("serves").forEach((version, codes) -> {
            var outcomes = new TreeSet<OutcomeCode>();
            for (var code : codes.list(version)) {
                var written = code.text("outcome", 10);
                var outcome = OutcomeCode.read(written)
                        .orElseThrow(() ->
                                code.fault("“%s” is not the code of an outcome, such as A1.a.".formatted(written)));
                if (!outcomes.add(outcome)) {
                    throw code.fault("“%s” is there twice.".formatted(outcome));
                }
            }
            serves.put(version, outcomes);
        });
        return serves;
    }

    private static List<TemplateField> fields(YamlPart part) {
        var all = part.list("fields");
        if (all.isEmpty() || all.size() > MOST_FIELDS) {
            throw part.fault("A template has 1 to %d fields.".formatted(MOST_FIELDS));
        }
        var fields = new ArrayList<TemplateField>();
        var ids = new HashSet<String>();
        var labels = new HashSet<String>();
        for (var one : all) {
            var field = FieldReader.read(one);
            if (!ids.add(field.id())) {
                throw one.fault("Two fields have the id “%s”.".formatted(field.id()));
            }
            if (!labels.add(field.label().toLowerCase(Locale.UK))) {
                throw one.fault("Two fields have the label “%s”.".formatted(field.label()));
            }
            fields.add(field);
        }
        return fields;
    }

    static int number(YamlPart part, String name, int least, int most) {
        var written = part.text(name, 20);
        if (!written.matches("-?\\d{1,9}") || Integer.parseInt(written) < least || Integer.parseInt(written) > most) {
            throw part.fault("“%s” is a whole number from %d to %d.".formatted(name, least, most));
        }
        return Integer.parseInt(written);
    }

    private static <E extends Enum<E>> E oneOf(YamlPart part, String name, E[] values, Function<E, String> words) {
        var written = part.text(name, 60);
        return Arrays.stream(values)
                .filter(it -> words.apply(it).equals(written))
                .findFirst()
                .orElseThrow(() -> part.fault("“%s” is one of: %s."
                        .formatted(name, Arrays.stream(values).map(words).collect(Collectors.joining(", ")))));
    }
}

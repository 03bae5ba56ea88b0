package org.attest.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one field of a template's file. */
final class FieldReader {

    private static final int MOST_CHOICES = 50;
    private static final int LARGEST = 1_000_000_000;
    private static final Set<String> NAMES =
            Set.of("id", "label", "type", "required", "each-time", "help", "choices", "longest", "least", "most");

    /** The columns that every template's workbook has; a field of the same name would be taken for one of them. */
    static final Set<String> HEADERS = Set.of(
            "reference",
            "title",
            "kind",
            "owner",
            "effective date",
            "review due",
            "expires",
            "classification",
            "where kept",
            "summary",
            "limits");

    private FieldReader() {}

    static TemplateField read(YamlPart part) {
        var parts = part.only("field", NAMES);
        var id = parts.need("id").text("id", 40);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw parts.need("id").fault("The id of a field is made of small letters, digits and hyphens.");
        }
        var label = parts.need("label").text("label", 60);
        if (HEADERS.contains(label.toLowerCase(Locale.UK))) {
            throw parts.need("label")
                    .fault("Every item of evidence has “%s” already; give the field another label.".formatted(label));
        }
        var type = type(parts.need("type"));
        var longest = parts.get("longest");
        return new TemplateField(
                id,
                label,
                type,
                isTrue(parts, "required"),
                isTrue(parts, "each-time"),
                parts.need("help").text("help", 400),
                choices(parts, type),
                longest == null ? type.longest() : TemplateReader.number(longest, "longest", 1, 10_000),
                bound(parts, type, "least", 0),
                bound(parts, type, "most", type == FieldType.PERCENTAGE ? 100 : LARGEST));
    }

    private static FieldType type(YamlPart part) {
        var written = part.text("type", 60);
        return FieldType.of(written)
                .orElseThrow(() -> part.fault("“%s” is not a type. Types are: %s."
                        .formatted(
                                written,
                                Arrays.stream(FieldType.values())
                                        .map(FieldType::code)
                                        .collect(Collectors.joining(", ")))));
    }

    private static boolean isTrue(YamlPart.Parts parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            return false;
        }
        return switch (part.text(name, 10)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw part.fault("“%s” is true or false.".formatted(name));
        };
    }

    private static List<String> choices(YamlPart.Parts parts, FieldType type) {
        var part = parts.get("choices");
        if (type != FieldType.CHOICE) {
            if (part != null) {
                throw part.fault("Only a field of the type choice has choices.");
            }
            return type == FieldType.YES_NO ? TemplateField.YES_NO : List.of();
        }
        var choices = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var choice : parts.need("choices").list("choices")) {
            var words = choice.text("choice", FieldType.CHOICE.longest());
            if (!seen.add(words.toLowerCase(Locale.UK))) {
                throw choice.fault("The choice “%s” is there twice.".formatted(words));
            }
            choices.add(words);
        }
        if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
            throw parts.need("choices").fault("A choice is made among 2 to %d.".formatted(MOST_CHOICES));
        }
        return choices;
    }

    private static BigDecimal bound(YamlPart.Parts parts, FieldType type, String name, int otherwise) {
        var part = parts.get(name);
        if (part == null) {
            return BigDecimal.valueOf(otherwise);
        }
        if (!type.isNumeric()) {
            throw part.fault("Only a number or a percentage has “%s”.".formatted(name));
        }
        return BigDecimal.valueOf(TemplateReader.number(part, name, -LARGEST, LARGEST));
    }
}

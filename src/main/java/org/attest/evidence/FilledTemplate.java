package org.attest.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A template as somebody filled it in: its id, version and title of that day, and the answers that are not blank. */
public record FilledTemplate(String template, int version, String title, List<TemplateAnswer> answers) {

    /** What stands before the label of a template's field where it is one of the fields of an item. */
    static final String FIELD = "template:";

    private static final String WHICH = "template";

    public FilledTemplate {
        answers = List.copyOf(answers);
    }

    /** {@code T15 Backup and restore test}. */
    public String name() {
        return template + " " + title;
    }

    /** The kept value of a field; empty where it was left blank. */
    public Optional<String> value(String field) {
        return answers.stream()
                .filter(it -> it.field().equals(field))
                .map(TemplateAnswer::value)
                .findFirst();
    }

    /**
     * What a template is with these answers. What was answered earlier to questions that the template no longer asks stays.
     *
     * @throws Refused naming the first field that is wrong or needed
     */
    static FilledTemplate of(EvidenceTemplate template, Filling filling, @Nullable FilledTemplate before) {
        var answers = new ArrayList<TemplateAnswer>();
        for (var field : template.fields()) {
            switch (field.readWhole(filling.written().getOrDefault(field.id(), ""))) {
                case FieldReading.Blank() -> {}
                case FieldReading.Value(var value) ->
                    answers.add(new TemplateAnswer(field.id(), field.label(), field.type(), value));
                case FieldReading.Wrong(var sentence) -> throw new Refused(field.label() + ": " + sentence);
            }
        }
        if (before != null && before.template().equals(template.id())) {
            before.answers().stream()
                    .filter(it -> template.field(it.field()).isEmpty())
                    .forEach(answers::add);
        }
        return new FilledTemplate(template.id(), template.version(), template.title(), answers);
    }

    /** The fields in which this differs from what was there before, by their labels. */
    public List<FieldChange> changesFrom(@Nullable FilledTemplate before) {
        var changes = new ArrayList<FieldChange>();
        changes.add(FieldChange.of(WHICH, before == null ? null : before.edition(), edition()));
        var earlier = before == null ? Map.<String, TemplateAnswer>of() : before.byField();
        var now = byField();
        var all = new LinkedHashSet<>(now.keySet());
        all.addAll(earlier.keySet());
        for (var field : all) {
            var was = earlier.get(field);
            var is = now.get(field);
            var label = is != null ? is.label() : was == null ? field : was.label();
            changes.add(
                    FieldChange.of(FIELD + label, was == null ? null : was.value(), is == null ? null : is.value()));
        }
        return changes.stream().filter(FieldChange::isChange).toList();
    }

    /** By template and field: the same id in another template is another question. */
    private Map<String, TemplateAnswer> byField() {
        var found = new LinkedHashMap<String, TemplateAnswer>();
        answers.forEach(it -> found.put(template + " " + it.field(), it));
        return found;
    }

    private String edition() {
        return "%s, version %d".formatted(name(), version);
    }
}

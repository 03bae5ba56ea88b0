package org.attest.evidence.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.FieldReading;
import org.attest.evidence.FieldType;
import org.attest.evidence.FilledTemplate;
import org.attest.evidence.Filling;
import org.attest.evidence.TemplateField;

/** What a template asks, as a panel of fields that is made from its definition. */
class TemplateFields extends Panel {

    private static final String LEFT_EMPTY =
            " What belongs to one occasion, such as days and results, is empty for you to give anew.";

    private final EvidenceTemplate template;
    private final Div questions = Layouts.stack();
    private final Map<TemplateField, Component> fields = new LinkedHashMap<>();

    TemplateFields(EvidenceTemplate template) {
        super(template.name());
        this.template = template;
        questions.addClassName("fields");
        template.fields().forEach(it -> questions.add(field(it)));
        add(about(template), questions);
    }

    EvidenceTemplate template() {
        return template;
    }

    /** Shows what was answered; an answer that the template takes no longer is left for the person to choose anew. */
    void show(FilledTemplate filled) {
        fields.forEach((field, shown) -> filled.value(field.id()).ifPresent(it -> show(field, shown, it)));
    }

    /** Begins with what an older item said, but for what is asked each time: there the earlier answer stands below the field. */
    void carry(FilledTemplate filled, String reference) {
        for (var answer : filled.answers()) {
            template.field(answer.field()).ifPresent(field -> {
                var shown = Objects.requireNonNull(fields.get(field));
                if (!field.eachTime() && field.read(answer.value()) instanceof FieldReading.Value) {
                    show(field, shown, answer.value());
                } else {
                    remind((HasHelper) shown, reference, answer.words());
                }
            });
        }
        var some = template.fields().stream().anyMatch(TemplateField::eachTime);
        var note = new Div(new Paragraph("The answers of %s are filled in: check each, and change what changed.%s"
                .formatted(reference, some ? LEFT_EMPTY : "")));
        note.addClassName("note");
        questions.addComponentAsFirst(note);
    }

    private static void remind(HasHelper shown, String reference, String answer) {
        var line = answer.replaceAll("\\s+", " ");
        var most = 160;
        shown.setHelperText("%s %s said: %s"
                .formatted(
                        shown.getHelperText(),
                        reference,
                        line.length() > most ? line.substring(0, most).strip() + " …" : line));
    }

    Filling read() {
        var written = new LinkedHashMap<String, String>();
        fields.forEach((field, shown) -> written.put(field.id(), written(shown)));
        return new Filling(template.id(), written);
    }

    /** The fields that are wrong, each with its sentence, which then stands below it as well. */
    Map<Component, String> wrong() {
        var wrong = new LinkedHashMap<Component, String>();
        fields.forEach((field, shown) -> {
            var sentence = sentence(field, shown);
            ((HasValidation) shown).setInvalid(!sentence.isEmpty());
            ((HasValidation) shown).setErrorMessage(sentence);
            if (!sentence.isEmpty()) {
                wrong.put(shown, field.label() + ": " + sentence);
            }
        });
        return wrong;
    }

    private static String sentence(TemplateField field, Component shown) {
        var unread = shown instanceof DatePicker date
                ? date.getDefaultValidator().apply(date.getValue(), null)
                : ValidationResult.ok();
        if (unread.isError()) {
            return unread.getErrorMessage();
        }
        return field.readWhole(written(shown)) instanceof FieldReading.Wrong(var sentence) ? sentence : "";
    }

    private Component field(TemplateField field) {
        var shown = made(field);
        shown.setId("t-" + field.id());
        var picked = field.type().isPicked();
        ((HasHelper) shown).setHelperText(picked && field.required() ? "Needed. " + field.help() : field.help());
        // on a select the mark would be an attribute that its button may not have
        ((HasValue<?, ?>) shown).setRequiredIndicatorVisible(field.required() && !picked);
        fields.put(field, shown);
        return shown;
    }

    private static AbstractField<?, ?> made(TemplateField field) {
        return switch (field.type()) {
            case LONG_TEXT -> {
                var area = new TextArea(field.label());
                area.setMaxLength(field.longest());
                yield area;
            }
            case DATE -> {
                var date = new DatePicker(field.label());
                date.setLocale(Locale.UK);
                date.setI18n(new DatePicker.DatePickerI18n()
                        .setBadInputErrorMessage("Use a date like 21/11/2026.")
                        .setRequiredErrorMessage("This is needed."));
                yield date;
            }
            case CHOICE, YES_NO -> choice(field);
            case NUMBER, PERCENTAGE -> {
                var number = line(field);
                number.getElement().setAttribute("inputmode", "decimal");
                number.setSuffixComponent(new Span(field.type() == FieldType.PERCENTAGE ? "%" : ""));
                yield number;
            }
            case TEXT, PERSON -> line(field);
        };
    }

    private static TextField line(TemplateField field) {
        var line = new TextField(field.label());
        line.setMaxLength(field.longest());
        return line;
    }

    private static Select<String> choice(TemplateField field) {
        var select = new Select<String>();
        select.setLabel(field.label());
        select.setItems(Stream.concat(Stream.of(""), field.choices().stream()).toList());
        select.setItemLabelGenerator(it -> it.isEmpty() ? "Not chosen" : it);
        select.setValue("");
        return select;
    }

    private static String written(Component shown) {
        var value = ((HasValue<?, ?>) shown).getValue();
        return value == null ? "" : value.toString();
    }

    private static void show(TemplateField field, Component shown, String value) {
        switch (shown) {
            case DatePicker date
            when field.read(value) instanceof FieldReading.Value -> date.setValue(LocalDate.parse(value));
            case TextField line -> line.setValue(value);
            case TextArea area -> area.setValue(value);
            case Select<?> select when field.choices().contains(value) -> choose(select, value);
            default -> {}
        }
    }

    @SuppressWarnings("unchecked") // all selects of this form hold texts
    private static void choose(Select<?> select, String value) {
        ((Select<String>) select).setValue(value);
    }

    private static Component about(EvidenceTemplate template) {
        var kept = template.byReference()
                ? "Keep the report itself where it is safe, and write below where it is kept."
                : "Add the file itself after saving, or write below where it is kept.";
        var about = new Div(new Paragraph(template.purpose()), new Paragraph(kept));
        if (!template.cycleNote().isEmpty()) {
            about.add(new Paragraph("How often: " + template.cycleNote()));
        }
        about.addClassNames("quiet");
        return about;
    }
}

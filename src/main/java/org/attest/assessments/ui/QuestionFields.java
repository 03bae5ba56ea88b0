package org.attest.assessments.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attest.assessments.QuestionAnswers;
import org.attest.catalogue.ExtraQuestion;
import org.attest.shared.Narrative;

/** The questions that the national toolkit asks beside the level, each with the field that suits it. */
class QuestionFields extends Div {

    private static final int TELL_AFTER_MILLIS = 1_500;

    private final Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();
    private final Map<String, TextArea> notes = new LinkedHashMap<>();

    QuestionFields(List<ExtraQuestion> questions) {
        addClassName("stack");
        setVisible(!questions.isEmpty());
        add(new H3("Questions of the national toolkit"));
        for (var question : questions) {
            var field = field(question);
            field.setId("question-" + question.id());
            fields.put(question.id(), field);
            var note = text("Note on “%s”".formatted(question.words()));
            note.setHelperText("Beside the answer, for whoever reads it; it answers nothing");
            note.setId("question-note-" + question.id());
            notes.put(question.id(), note);
            add(field, note);
        }
    }

    void show(QuestionAnswers answers) {
        fields.forEach((id, field) -> field.setValue(answers.to(id).orElse(field.getEmptyValue())));
        notes.forEach((id, field) -> field.setValue(answers.noteOn(id).orElse("")));
    }

    QuestionAnswers answers() {
        var answers = new TreeMap<String, String>();
        fields.forEach((id, field) -> answers.put(id, Objects.requireNonNullElse(field.getValue(), "")));
        var beside = new TreeMap<String, String>();
        notes.forEach((id, field) -> beside.put(id, field.getValue()));
        return new QuestionAnswers(answers, beside);
    }

    List<HasValue<?, ?>> fields() {
        var all = new ArrayList<HasValue<?, ?>>(fields.values());
        all.addAll(notes.values());
        return all;
    }

    private static AbstractField<?, String> field(ExtraQuestion question) {
        return switch (question.kind()) {
            case CHOICE -> {
                var choice = new RadioButtonGroup<String>(question.words());
                choice.setItems(question.choices());
                yield choice;
            }
            case PERCENTAGE -> {
                var number = new TextField(question.words());
                number.setSuffixComponent(new Div("%"));
                number.setHelperText("From 0 to 100, with at most one decimal");
                number.setWidth("16rem");
                yield number;
            }
            case TEXT -> text(question.words());
        };
    }

    private static TextArea text(String label) {
        var text = new TextArea(label);
        text.setMaxLength(Narrative.LONGEST);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(TELL_AFTER_MILLIS);
        text.setWidthFull();
        return text;
    }
}

package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import org.attest.components.ErrorSummary;
import org.attest.drafts.ui.DraftedFields;
import org.attest.shared.Narrative;
import org.attest.suppliers.AnswerChoice;
import org.attest.suppliers.NewAnswer;
import org.attest.suppliers.Question;
import org.attest.suppliers.Questionnaire;
import org.jspecify.annotations.Nullable;

/** A question with the answers that its questionnaire offers, and room for words beside them. */
class ChoiceField extends AnswerField {

    private final Questionnaire questionnaire;
    private final RadioButtonGroup<AnswerChoice> choice = new RadioButtonGroup<>();
    private final TextArea note = new TextArea("In your words");

    ChoiceField(Questionnaire questionnaire, Question question) {
        super(question);
        this.questionnaire = questionnaire;
        choice.setId(id(question));
        choice.setLabel(question.text());
        choice.setHelperText(question.help());
        choice.setItems(questionnaire.choices());
        choice.setItemLabelGenerator(AnswerChoice::words);
        note.setId(noteId(question));
        note.setAriaLabel("In your words: " + question.brief());
        note.setMaxLength(Narrative.LONGEST);
        note.setWidthFull();
    }

    @Override
    Component shown() {
        return new Div(choice, note);
    }

    @Override
    void show(NewAnswer answer) {
        choice.setValue(questionnaire.choice(answer.value()).orElse(null));
        note.setValue(Objects.requireNonNullElse(answer.note(), ""));
    }

    @Override
    NewAnswer read() {
        return new NewAnswer(choice.getOptionalValue().map(AnswerChoice::key).orElse(null), note.getValue());
    }

    @Override
    void keptBy(DraftedFields drafted) {
        drafted.choice(choice, AnswerChoice::key, it -> questionnaire.choice(it).orElse(null));
        drafted.text(note);
    }

    @Override
    void say(Map<Component, String> wrong, @Nullable String problem) {
        var unsaid = problem != null && choice.getOptionalValue().isPresent();
        ErrorSummary.check(wrong, choice, problem != null && !unsaid, said(problem));
        ErrorSummary.check(wrong, note, unsaid, said(problem));
    }
}

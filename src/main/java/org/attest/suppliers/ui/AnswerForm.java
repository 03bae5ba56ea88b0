package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attest.components.ErrorSummary;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.drafts.ui.DraftedFields;
import org.attest.shared.Narrative;
import org.attest.suppliers.Answered;
import org.attest.suppliers.Ask;
import org.attest.suppliers.NewAnswer;
import org.attest.suppliers.NewAnswers;
import org.attest.suppliers.Question;
import org.attest.suppliers.QuestionPart;
import org.attest.suppliers.Questionnaire;

/** The fields of a questionnaire, part by part, with help beside each question. */
class AnswerForm extends Div {

    private final Ask ask;
    private final LocalDate today;
    private final ErrorSummary problems = new ErrorSummary();
    private final Map<String, AnswerField> fields = new LinkedHashMap<>();
    private final TextArea source = new TextArea("How do you know?");

    AnswerForm(Ask ask, LocalDate today) {
        this.ask = ask;
        this.today = today;
        addClassName("stack");
        add(problems);
        if (ask.onBehalf()) {
            source.setId("source");
            source.setMaxLength(Narrative.LONGEST);
            source.setHelperText(
                    "Such as “E-mail of their security lead, 3 November 2026”. Everybody reads it with the answers.");
            source.setWidthFull();
            add(new Panel(
                    "On the supplier's behalf",
                    new QuietLine(
                            "Each answer that you give is marked as given by the ICB, with your name and the day."),
                    source));
        }
        ask.questionnaire().parts().forEach(it -> add(part(ask.questionnaire(), it)));
    }

    private Panel part(Questionnaire questionnaire, QuestionPart part) {
        var panel = new Panel(part.title());
        if (!part.help().isEmpty()) {
            panel.add(new QuietLine(part.help()));
        }
        for (var question : part.questions()) {
            var field = AnswerField.of(questionnaire, question);
            fields.put(question.key(), field);
            var box = new Div(field.shown());
            box.addClassName("question");
            panel.add(box);
        }
        return panel;
    }

    void show(Answered answered) {
        fields.forEach((key, field) -> field.show(answered.answer(question(key))));
        source.setValue(Objects.requireNonNullElse(answered.source(), ""));
    }

    AnswerForm keptBy(DraftedFields drafted) {
        fields.values().forEach(it -> it.keptBy(drafted));
        if (ask.onBehalf()) {
            drafted.text(source);
        }
        return this;
    }

    /** What stands in the fields, as a draft keeps it. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        fields.values().forEach(it -> typed.putAll(AnswerField.typed(it.question(), it.read())));
        if (ask.onBehalf()) {
            typed.put("source", source.getValue());
        }
        return typed;
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<NewAnswers> read() {
        problems.clear();
        var answers = new LinkedHashMap<String, NewAnswer>();
        fields.forEach((key, field) -> answers.put(key, field.read()));
        var found = ask.questionnaire().problems(answers, today);
        var wrong = new LinkedHashMap<Component, String>();
        if (ask.onBehalf()) {
            ErrorSummary.check(
                    wrong, source, source.isEmpty(), "Say how you know, since you answer on the supplier's behalf.");
        }
        fields.forEach((key, field) -> field.say(wrong, found.get(key)));
        if (!wrong.isEmpty()) {
            problems.say(wrong);
            return Optional.empty();
        }
        return Optional.of(
                new NewAnswers(ask.questionnaire().version(), answers, ask.onBehalf() ? source.getValue() : null));
    }

    void say(String sentence) {
        problems.say(sentence);
    }

    private Question question(String key) {
        return ask.questionnaire().question(key).orElseThrow();
    }
}

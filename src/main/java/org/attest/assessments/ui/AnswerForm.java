package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Grounds;
import org.attest.assessments.Progress;
import org.attest.assessments.Suggestion;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.components.Layouts;
import org.attest.shared.DsptYear;
import org.attest.shared.Narrative;
import org.attest.shared.Owner;
import org.attest.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** The fields of one answer. What is typed is told within a second and a half, so that it can be kept as a draft. */
class AnswerForm extends Div {

    private static final String NONE = "No level yet";
    private static final int TELL_AFTER_MILLIS = 1_500;

    private final RadioButtonGroup<String> level = new RadioButtonGroup<>("Level");
    private final TextArea statement = new TextArea("What we do, in plain words");
    private final ComboBox<Owner> owner = new ComboBox<>("Owner");
    private final DatePicker due = new DatePicker("Due");
    private final RadioButtonGroup<Progress> progress = new RadioButtonGroup<>("Progress");
    private final List<AskedIndicator> asked;
    private final IndicatorPanel indicators;
    private final QuestionFields questions;
    private final Paragraph suggested = new Paragraph();
    private final TextArea reason = new TextArea("Why our level differs from the suggestion");
    private AnswerChange shown;

    /** @param assigns whether the person may change the owner and the due date */
    AnswerForm(
            Outcome outcome,
            DsptYear year,
            List<AskedIndicator> asked,
            AnswerChange start,
            Map<Owner, String> choices,
            boolean assigns) {
        this.asked = asked;
        this.indicators = new IndicatorPanel(asked);
        this.questions = new QuestionFields(outcome.questionsIn(year));
        addClassNames("stack", "answer");
        levels(outcome);
        statement();
        owners(choices, start.owner(), assigns);
        progress.setItems(Progress.values());
        progress.setItemLabelGenerator(Progress::words);
        progress.setId("progress");
        suggestion();
        add(suggested, level, reason, questions, statement, Layouts.row(owner, due), progress);
        shown = start;
        show(start);
    }

    private void levels(Outcome outcome) {
        var choices = new ArrayList<String>();
        choices.add(NONE);
        outcome.allowed().forEach(it -> choices.add(it.words()));
        level.setItems(choices);
        level.setId("level");
        if (!outcome.allowedConfirmed()) {
            level.setHelperText("Which levels this outcome allows is not confirmed yet.");
        }
    }

    private void statement() {
        statement.setId("statement");
        statement.setWidthFull();
        statement.setMaxLength(Narrative.LONGEST);
        statement.setValueChangeMode(ValueChangeMode.TIMEOUT);
        statement.setValueChangeTimeout(TELL_AFTER_MILLIS);
        statement.addValueChangeListener(it -> count());
    }

    private void owners(Map<Owner, String> choices, @Nullable Owner now, boolean assigns) {
        var items = new ArrayList<>(choices.keySet());
        if (now != null && !items.contains(now)) {
            items.add(now);
        }
        owner.setItems(items);
        owner.setItemLabelGenerator(
                it -> choices.getOrDefault(it, it instanceof TeamId ? "A team that is gone" : "Somebody who has left"));
        owner.setClearButtonVisible(true);
        owner.setId("owner");
        owner.setReadOnly(!assigns);
        due.setId("due");
        due.setReadOnly(!assigns);
        due.setLocale(Locale.UK);
        due.setClearButtonVisible(true);
    }

    void show(AnswerChange change) {
        shown = change;
        var chosen = change.level();
        level.setValue(chosen == null ? NONE : chosen.words());
        statement.setValue(Objects.requireNonNullElse(change.statement(), ""));
        var grounds = Objects.requireNonNullElse(change.grounds(), Grounds.NONE);
        indicators.show(grounds.indicators());
        questions.show(grounds.questions());
        reason.setValue(Objects.requireNonNullElse(grounds.reason(), ""));
        owner.setValue(change.owner());
        due.setValue(change.due());
        progress.setValue(change.progress());
        count();
        suggest();
    }

    /** What the fields say now, on top of the version that they were filled from. */
    AnswerChange change() {
        return new AnswerChange(
                shown.outcome(),
                shown.basedOn(),
                chosen().orElse(null),
                statement.getValue(),
                owner.getValue(),
                due.getValue(),
                Objects.requireNonNullElse(progress.getValue(), Progress.NOT_STARTED),
                new Grounds(reason.isVisible() ? reason.getValue() : null, indicators.answers(), questions.answers()));
    }

    void focus() {
        level.getElement().executeJs("(this.querySelector('vaadin-radio-button') || this).focus()");
    }

    /** What is asked, in a panel of its own that stands above the form. */
    Component indicators() {
        return indicators;
    }

    private void suggestion() {
        suggested.setId("suggested");
        suggested.getElement().setAttribute("role", "status");
        reason.setId("level-reason");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Narrative.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        reason.setValueChangeTimeout(TELL_AFTER_MILLIS);
        level.addValueChangeListener(it -> suggest());
    }

    /** Says what the indicators suggest now, and asks for a reason where the level is another. */
    private void suggest() {
        var now = Suggestion.of(asked, indicators.answers());
        suggested.removeAll();
        suggested.add(Words.suggestion(now));
        suggested.setVisible(!asked.isEmpty());
        reason.setVisible(chosen().filter(now::differsFrom).isPresent());
    }

    private Optional<Level> chosen() {
        return Level.of(Objects.requireNonNullElse(level.getValue(), NONE));
    }

    /** Runs whenever the person, not the program, changes a field. */
    void whenTyped(Runnable act) {
        var fields = new ArrayList<HasValue<?, ?>>(List.of(level, reason, statement, owner, due, progress));
        fields.addAll(questions.fields());
        for (var field : fields) {
            field.addValueChangeListener(it -> {
                if (it.isFromClient()) {
                    act.run();
                }
            });
        }
        indicators.whenAnswered(it -> {
            suggest();
            act.run();
        });
    }

    private void count() {
        var left = Narrative.LONGEST - statement.getValue().length();
        statement.setHelperText("%,d characters left. No patient-identifiable data.".formatted(left));
    }
}

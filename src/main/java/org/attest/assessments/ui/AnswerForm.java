package org.attest.assessments.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Progress;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.components.Layouts;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The fields of one answer. What is typed is told within a second and a half, so that it can be kept as a draft. */
class AnswerForm extends Div {

    private static final String NONE = "No level yet";
    private static final int TELL_AFTER_MILLIS = 1_500;

    private final RadioButtonGroup<String> level = new RadioButtonGroup<>("Level");
    private final TextArea statement = new TextArea("What we do, in plain words");
    private final ComboBox<PersonId> owner = new ComboBox<>("Owner");
    private final DatePicker due = new DatePicker("Due");
    private final RadioButtonGroup<Progress> progress = new RadioButtonGroup<>("Progress");
    private AnswerChange shown;

    /** @param assigns whether the person may change the owner and the due date */
    AnswerForm(Outcome outcome, AnswerChange start, Map<PersonId, String> colleagues, boolean assigns) {
        addClassNames("stack", "answer");
        levels(outcome);
        statement();
        people(colleagues, start.owner(), assigns);
        progress.setItems(Progress.values());
        progress.setItemLabelGenerator(Progress::words);
        progress.setId("progress");
        add(level, statement, Layouts.row(owner, due), progress);
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

    private void people(Map<PersonId, String> colleagues, @Nullable PersonId now, boolean assigns) {
        var choices = new ArrayList<>(colleagues.keySet());
        if (now != null && !choices.contains(now)) {
            choices.add(now);
        }
        owner.setItems(choices);
        owner.setItemLabelGenerator(it -> colleagues.getOrDefault(it, "Somebody who has left"));
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
        owner.setValue(change.owner());
        due.setValue(change.due());
        progress.setValue(change.progress());
        count();
    }

    /** What the fields say now, on top of the version that they were filled from. */
    AnswerChange change() {
        return new AnswerChange(
                shown.outcome(),
                shown.basedOn(),
                Level.of(Objects.requireNonNullElse(level.getValue(), NONE)).orElse(null),
                statement.getValue(),
                owner.getValue(),
                due.getValue(),
                Objects.requireNonNullElse(progress.getValue(), Progress.NOT_STARTED));
    }

    /** Runs whenever the person, not the program, changes a field. */
    void whenTyped(Runnable act) {
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(level, statement, owner, due, progress)) {
            field.addValueChangeListener(it -> {
                if (it.isFromClient()) {
                    act.run();
                }
            });
        }
    }

    private void count() {
        var left = Narrative.LONGEST - statement.getValue().length();
        statement.setHelperText("%,d characters left. No patient-identifiable data.".formatted(left));
    }
}

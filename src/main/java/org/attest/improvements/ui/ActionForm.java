package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.ErrorSummary;
import org.attest.improvements.Action;
import org.attest.improvements.ActionChange;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.NewAction;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The fields of one action. What is typed stays in the form when it is refused. */
class ActionForm extends Div {

    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea what = new TextArea("What is to be done");
    private final ComboBox<PersonId> owner = new ComboBox<>("Owner");
    private final DatePicker due = new DatePicker("Due");
    private final RadioButtonGroup<ActionProgress> progress = new RadioButtonGroup<>("Progress");
    private final TextArea note = new TextArea("Note");

    /** @param colleagues who may own it, by name */
    ActionForm(Map<PersonId, String> colleagues, LocalDate deadline) {
        addClassName("stack");
        text(what, "what", "One thing that closes the gap, or part of it. No patient-identifiable data.");
        what.setRequiredIndicatorVisible(true);
        owner.setId("owner");
        owner.setItems(colleagues.keySet());
        owner.setItemLabelGenerator(it -> colleagues.getOrDefault(it, "Somebody who has left"));
        owner.setClearButtonVisible(true);
        due.setId("due");
        due.setLocale(Locale.UK);
        due.setClearButtonVisible(true);
        due.setHelperText("By %s at the latest. For example 31/03/2027".formatted(UkDates.inWords(deadline)));
        progress.setId("progress");
        progress.setItems(ActionProgress.values());
        progress.setItemLabelGenerator(ActionProgress::words);
        progress.setValue(ActionProgress.NOT_STARTED);
        progress.setVisible(false);
        text(note, "note", "Why it is dropped, or done without evidence; otherwise how it is going.");
        note.setVisible(false);
        var fields = new Div(what, owner, due, progress, note);
        fields.addClassNames("stack", "fields");
        add(problems, fields);
    }

    private static void text(TextArea area, String id, String help) {
        area.setId(id);
        area.setWidthFull();
        area.setMaxLength(Narrative.LONGEST);
        area.setHelperText(help);
    }

    /** Shows an action, with only those fields open that the person may change. */
    void show(Action action) {
        what.setValue(Objects.requireNonNullElse(action.what(), ""));
        what.setReadOnly(!action.mayPlan());
        var holder = action.owner();
        if (holder != null && owner.getListDataView().getItems().noneMatch(holder::equals)) {
            var all = new ArrayList<>(owner.getListDataView().getItems().toList());
            all.add(holder);
            owner.setItems(all);
        }
        owner.setValue(holder);
        owner.setReadOnly(!action.mayHandOver());
        due.setValue(action.due());
        due.setReadOnly(!action.mayPlan());
        progress.setItems(Arrays.stream(ActionProgress.values())
                .filter(it -> it != ActionProgress.DROPPED || action.mayHandOver() || action.progress() == it)
                .toList());
        progress.setVisible(true);
        progress.setValue(action.progress());
        progress.setReadOnly(!action.mayProgress());
        note.setVisible(true);
        note.setValue(Objects.requireNonNullElse(action.note(), ""));
        note.setReadOnly(!action.mayProgress());
    }

    NewAction wanted(OutcomeCode outcome) {
        return new NewAction(outcome, what.getValue(), owner.getValue(), due.getValue());
    }

    /** @param seen the action on top of which the fields are saved */
    ActionChange change(Action seen) {
        return new ActionChange(
                seen.ref(),
                seen.version(),
                what.getValue(),
                owner.getValue(),
                due.getValue(),
                Objects.requireNonNullElse(progress.getValue(), ActionProgress.NOT_STARTED),
                note.getValue());
    }

    /** Whether the fields hold something that can be sent; says by the field what does not. */
    boolean isRight() {
        problems.clear();
        var wrong = new LinkedHashMap<Component, String>();
        what.setInvalid(what.getValue().isBlank());
        if (what.isInvalid()) {
            what.setErrorMessage("Say what is to be done.");
            wrong.put(what, "Say what is to be done.");
        }
        if (due.isInvalid()) {
            due.setErrorMessage("Use a date like 31/03/2027.");
            wrong.put(due, "Due: use a date like 31/03/2027.");
        }
        if (!wrong.isEmpty()) {
            problems.say(wrong);
        }
        return wrong.isEmpty();
    }

    void say(@Nullable String sentence) {
        problems.say(String.valueOf(sentence));
    }
}

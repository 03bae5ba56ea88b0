package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.drafts.ui.DraftedFields;
import org.attest.improvements.ActionDetails;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.ActionSource;
import org.attest.improvements.RegisterAction;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The fields of an action of the register; whoever only owns it reports how far it is. */
class RegisterActionForm extends Div {

    private final TextArea what = ItemButtons.area("what", "What is to be done");
    private final ComboBox<PersonId> owner;
    private final DatePicker due = new DatePicker("Due");
    private final RadioButtonGroup<ActionProgress> progress = new RadioButtonGroup<>("Progress");
    private final TextArea note = ItemButtons.area("note", "Note");
    private final @Nullable SourceFields source;
    private final ErrorSummary problems = new ErrorSummary();

    /** @param source asks where a new action comes from; null for one that says so already */
    RegisterActionForm(Map<PersonId, String> colleagues, @Nullable SourceFields source) {
        this.source = source;
        addClassName("stack");
        owner = FormFields.owner(colleagues);
        what.setRequiredIndicatorVisible(true);
        what.setHelperText("One thing that somebody can finish. No patient-identifiable data.");
        due.setId("due");
        due.setLocale(Locale.UK);
        progress.setId("progress");
        progress.setItems(ActionProgress.values());
        progress.setItemLabelGenerator(ActionProgress::words);
        progress.setValue(ActionProgress.NOT_STARTED);
        note.setHelperText("Why it is dropped, or done without evidence; otherwise how it is going.");
        progress.setVisible(source == null);
        note.setVisible(source == null);
        add(problems);
        if (source != null) {
            add(new Panel("Where it comes from", source));
        }
        add(new Panel("The action", Layouts.fields(what, owner, due, progress, note)));
    }

    void keptBy(DraftedFields drafted) {
        drafted.text(what);
        FormFields.keepOwner(drafted, owner);
        drafted.date(due);
        if (source == null) {
            drafted.choice(
                    progress,
                    Enum::name,
                    it -> progress.getListDataView().contains(ActionProgress.valueOf(it))
                            ? ActionProgress.valueOf(it)
                            : null);
            drafted.text(note);
        } else {
            source.keptBy(drafted);
        }
    }

    void show(RegisterAction action) {
        var details = action.details();
        what.setValue(details.what());
        FormFields.choose(owner, details.owner());
        due.setValue(details.due());
        if (!action.mayPlan()) {
            progress.setItems(Arrays.stream(ActionProgress.values())
                    .filter(it -> it != ActionProgress.DROPPED || details.progress() == it)
                    .toList());
        }
        progress.setValue(details.progress());
        note.setValue(Objects.requireNonNullElse(details.note(), ""));
        what.setReadOnly(!action.mayPlan());
        owner.setReadOnly(!action.mayPlan());
        due.setReadOnly(!action.mayPlan());
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<ActionDetails> read() {
        problems.clear();
        var wrong = new LinkedHashMap<Component, String>();
        if (source != null) {
            source.check(wrong);
        }
        ErrorSummary.check(wrong, what, what.getValue().isBlank(), "Say what is to be done.");
        ErrorSummary.check(wrong, due, due.isInvalid(), "Due: use a date like 31/03/2027.");
        if (!wrong.isEmpty()) {
            problems.say(wrong);
            return Optional.empty();
        }
        return asked(() -> new ActionDetails(
                what.getValue(),
                owner.getValue(),
                due.getValue(),
                Objects.requireNonNullElse(progress.getValue(), ActionProgress.NOT_STARTED),
                note.getValue()));
    }

    /** Where it comes from; empty when that is wrong, which the form then says. */
    Optional<ActionSource> source() {
        return asked(() -> Objects.requireNonNull(source).read());
    }

    private <V> Optional<V> asked(Supplier<V> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refused refused) {
            say(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    void say(String sentence) {
        problems.say(sentence);
    }
}

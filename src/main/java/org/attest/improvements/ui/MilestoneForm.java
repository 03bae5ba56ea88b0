package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.ItemForm;
import org.attest.improvements.MilestoneDetails;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The fields of a milestone; where its date changes, it asks why. */
class MilestoneForm extends Div implements ItemForm<MilestoneDetails> {

    private final TextField title = new TextField("Milestone");
    private final Select<String> objective;
    private final TextArea shows = ItemButtons.area("shows", "What shows that it is reached");
    private final ComboBox<PersonId> owner;
    private final DatePicker starts = new DatePicker("Starts");
    private final DatePicker due = new DatePicker("To be reached by");
    private final TextArea why = ItemButtons.area("why", "Why the date changes");
    private final ErrorSummary problems = new ErrorSummary();
    private @Nullable LocalDate before;

    MilestoneForm(Map<String, String> objectives, Map<PersonId, String> colleagues) {
        addClassName("stack");
        objective = FormFields.objective(objectives);
        owner = FormFields.owner(colleagues);
        title.setId("title");
        title.setMaxLength(MilestoneDetails.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        starts.setId("starts");
        due.setId("due");
        due.setRequiredIndicatorVisible(true);
        List.of(starts, due).forEach(it -> it.setLocale(Locale.UK));
        why.setVisible(false);
        why.setHelperText("It is kept beside the date that was promised before.");
        due.addValueChangeListener(_ -> why.setVisible(isMoved()));
        add(
                problems,
                new Panel("What is to be reached", Layouts.fields(title, objective, shows)),
                new Panel("Who and when", Layouts.fields(owner, starts, due, why)));
    }

    @Override
    public void keptBy(DraftedFields drafted) {
        drafted.text(title);
        drafted.choice(objective, it -> it, it -> it);
        drafted.text(shows);
        FormFields.keepOwner(drafted, owner);
        List.of(starts, due).forEach(drafted::date);
        drafted.text(why);
    }

    @Override
    public void show(MilestoneDetails details) {
        title.setValue(details.title());
        objective.setValue(Integer.toString(details.objective()));
        shows.setValue(Objects.requireNonNullElse(details.shows(), ""));
        FormFields.choose(owner, details.owner());
        starts.setValue(details.starts());
        before = details.due();
        due.setValue(details.due());
    }

    String why() {
        return why.getValue();
    }

    @Override
    public Optional<MilestoneDetails> read() {
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, title, title.getValue().isBlank(), "Say what is to be reached.");
        ErrorSummary.check(wrong, objective, objective.isEmpty(), "Choose the objective that it serves.");
        ErrorSummary.check(wrong, starts, starts.isInvalid(), "Starts: use a date like 21/11/2026.");
        ErrorSummary.check(wrong, due, due.isEmpty(), "Give the day by which it is to be reached, like 31/3/2027.");
        ErrorSummary.check(
                wrong,
                why,
                isMoved() && why.getValue().isBlank(),
                "Say why the date moves from %s.".formatted(before == null ? "" : UkDates.inWords(before)));
        return problems.read(
                wrong,
                () -> new MilestoneDetails(
                        Integer.parseInt(objective.getValue()),
                        title.getValue(),
                        shows.getValue(),
                        owner.getValue(),
                        starts.getValue(),
                        due.getValue()));
    }

    @Override
    public void say(String sentence) {
        problems.say(sentence);
    }

    private boolean isMoved() {
        return before != null && due.getValue() != null && !before.equals(due.getValue());
    }
}

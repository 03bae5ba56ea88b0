package org.attest.assessors.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.accounts.Person;
import org.attest.assessors.Finding;
import org.attest.assessors.FindingDetails;
import org.attest.assessors.FindingDraft;
import org.attest.assessors.Priority;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The fields of a finding. */
class FindingForm extends Div {

    private static final int TELL_AFTER_MILLIS = 1_500;

    private final OutcomeCode outcome;
    private final TextField title = new TextField("Title");
    private final TextArea text = new TextArea("What was found");
    private final RadioButtonGroup<Priority> priority = new RadioButtonGroup<>("Priority");
    private final ComboBox<Person> owner = new ComboBox<>("Owner");
    private final DatePicker due = new DatePicker("Due");
    private final Span status = new Span();

    FindingForm(OutcomeCode outcome, List<Person> owners, @Nullable Finding finding) {
        this.outcome = outcome;
        addClassNames("stack", "form");
        title.setId("finding-title");
        title.setMaxLength(FindingDetails.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        text.setId("finding-text");
        text.setMaxLength(Narrative.LONGEST);
        text.setRequiredIndicatorVisible(true);
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(Priority::words);
        priority.setValue(Priority.MEDIUM);
        priority.setId("finding-priority");
        owner.setItems(owners);
        owner.setItemLabelGenerator(Person::name);
        owner.setClearButtonVisible(true);
        owner.setHelperText("Somebody of the organisation.");
        owner.setId("finding-owner");
        due.setLocale(Locale.UK);
        due.setClearButtonVisible(true);
        due.setId("finding-due");
        status.setId("finding-status");
        status.addClassNames("small", "quiet");
        status.getElement().setAttribute("role", "status");
        for (var field : List.<HasValueChangeMode>of(title, text)) {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(TELL_AFTER_MILLIS);
        }
        add(title, text, priority, owner, due, status);
        if (finding != null) {
            show(finding.details(), owners);
        }
    }

    private void show(FindingDetails details, List<Person> owners) {
        title.setValue(details.title());
        text.setValue(details.text());
        priority.setValue(details.priority());
        owners.stream()
                .filter(it -> it.id().equals(details.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        due.setValue(details.due());
    }

    /** What was typed and not saved takes the place of what is saved. */
    void show(FindingDraft draft, List<Person> owners) {
        title.setValue(draft.title());
        text.setValue(draft.text());
        priority.setValue(draft.priority());
        owner.setValue(owners.stream()
                .filter(it -> it.id().equals(draft.owner()))
                .findFirst()
                .orElse(null));
        due.setValue(draft.due());
        say("This is your draft, not saved yet.");
    }

    /** Runs whenever the person, not the program, changes a field. */
    void whenTyped(Runnable act) {
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(title, text, priority, owner, due)) {
            field.addValueChangeListener(it -> {
                if (it.isFromClient()) {
                    act.run();
                }
            });
        }
    }

    void say(String words) {
        status.setText(words);
    }

    /** What the fields say now, whether or not it could be saved. */
    FindingDraft draft(@Nullable UUID finding) {
        var chosen = owner.getValue();
        return new FindingDraft(
                outcome,
                finding,
                title.getValue(),
                text.getValue(),
                priority.getValue(),
                chosen == null ? null : chosen.id(),
                due.getValue());
    }

    /** @throws Refused when the title or the text is missing */
    FindingDetails details() {
        var chosen = owner.getValue();
        return new FindingDetails(
                outcome,
                title.getValue(),
                text.getValue(),
                priority.getValue(),
                chosen == null ? null : chosen.id(),
                due.getValue());
    }
}

package org.attest.assessors.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.attest.accounts.Person;
import org.attest.assessors.Finding;
import org.attest.assessors.FindingDetails;
import org.attest.assessors.Priority;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The fields of a finding. */
class FindingForm extends Div {

    private final OutcomeCode outcome;
    private final TextField title = new TextField("Title");
    private final TextArea text = new TextArea("What was found");
    private final RadioButtonGroup<Priority> priority = new RadioButtonGroup<>("Priority");
    private final ComboBox<Person> owner = new ComboBox<>("Owner");
    private final DatePicker due = new DatePicker("Due");

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
        add(title, text, priority, owner, due);
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

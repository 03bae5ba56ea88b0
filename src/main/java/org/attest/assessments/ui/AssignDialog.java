package org.attest.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;
import org.attest.accounts.NamedOwner;
import org.attest.accounts.Owners;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assignment;
import org.attest.assessments.Assignments;
import org.attest.assessments.Task;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.springframework.stereotype.Component;

/** Gives several outcomes of a task list to one person or team, with one due date. */
@Component
class AssignDialog {

    private final Assignments assignments;
    private final Owners owners;

    AssignDialog(Assignments assignments, Owners owners) {
        this.assignments = assignments;
        this.owners = owners;
    }

    /** @param shown the outcomes that the list shows now; those without an owner are chosen to begin with */
    Button button(AssessmentRef ref, List<Task> shown, Runnable refresh) {
        var button = Buttons.plain("Assign outcomes", () -> ask(ref, shown, refresh));
        button.setId("assign");
        return button;
    }

    private void ask(AssessmentRef ref, List<Task> shown, Runnable refresh) {
        var outcomes = new MultiSelectComboBox<Task>("Outcomes");
        outcomes.setId("assign-outcomes");
        outcomes.setItems(shown);
        outcomes.setItemLabelGenerator(it -> it.outcome().name());
        outcomes.setHelperText("All that the list shows without an owner, to begin with");
        outcomes.setValue(
                shown.stream().filter(it -> it.answer().owner() == null).toList());
        var owner = new ComboBox<NamedOwner>("Owner");
        owner.setId("assign-owner");
        owner.setItems(owners.choices(ref.organisation()));
        owner.setItemLabelGenerator(NamedOwner::name);
        owner.setClearButtonVisible(true);
        owner.setHelperText("Empty leaves the owner as it is");
        var due = new DatePicker("Due");
        due.setId("assign-due");
        due.setLocale(Locale.UK);
        due.setClearButtonVisible(true);
        due.setHelperText("Empty leaves the date as it is");
        Confirm.ask(
                "Assign outcomes",
                "Whoever owns an outcome finds it under “waits for you” until it is ready.",
                "Assign",
                () -> {
                    var codes = outcomes.getValue().stream()
                            .map(it -> it.outcome().code())
                            .toList();
                    var named = owner.getValue();
                    var wanted = new Assignment(named == null ? null : named.owner(), due.getValue());
                    var changed = assignments.assign(ref, codes, wanted);
                    refresh.run();
                    Said.done(changed == 1 ? "1 outcome is assigned." : "%d outcomes are assigned.".formatted(changed));
                },
                outcomes,
                owner,
                due);
    }
}

package org.attest.catalogue.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.ui.EditDialog.Needed;

/** Says which objectives one outcome serves, with the reason. */
final class MappingDialog {

    private static final Objective STRIP =
            new Objective(Objective.INFORMATION_GOVERNANCE, Objective.INFORMATION_GOVERNANCE_TITLE, List.of());

    private MappingDialog() {}

    static void open(Catalogue catalogue, String version, Outcome outcome, Runnable after) {
        var primary = primary(catalogue.objectives(), outcome);
        var secondary = secondary(catalogue.objectives(), outcome);
        var reason = reason(outcome);
        var dialog = new EditDialog(
                outcome.name(),
                "Counts use the primary objective only.",
                List.of(new Needed(primary, "Choose the primary objective."), new Needed(reason, "Give the reason.")),
                primary,
                secondary,
                reason);
        dialog.ask("Save objectives", "The objectives of " + outcome.code() + " are saved.", () -> {
            catalogue.remap(
                    version,
                    outcome.code(),
                    primary.getValue().number(),
                    secondary.getValue().stream()
                            .map(Objective::number)
                            .sorted()
                            .toList(),
                    reason.getValue());
            after.run();
        });
    }

    private static RadioButtonGroup<Objective> primary(List<Objective> objectives, Outcome outcome) {
        var choices = new ArrayList<>(objectives);
        if (outcome.cafObjective().equals("E")) {
            choices.addFirst(STRIP);
        }
        var group = new RadioButtonGroup<Objective>("Primary objective", choices);
        group.setId("primary");
        group.setItemLabelGenerator(MappingDialog::words);
        choices.stream().filter(it -> it.number() == outcome.primaryObjective()).forEach(group::setValue);
        return group;
    }

    private static CheckboxGroup<Objective> secondary(List<Objective> objectives, Outcome outcome) {
        var group = new CheckboxGroup<Objective>("Secondary objectives", objectives);
        group.setId("secondary");
        group.setItemLabelGenerator(MappingDialog::words);
        group.setValue(objectives.stream()
                .filter(it -> outcome.secondaryObjectives().contains(it.number()))
                .collect(Collectors.toSet()));
        return group;
    }

    private static TextArea reason(Outcome outcome) {
        var area = new TextArea("Reason");
        area.setId("reason");
        area.setMaxLength(1000);
        area.setWidthFull();
        area.setValue(outcome.mappingReason());
        return area;
    }

    private static String words(Objective objective) {
        return objective.number() == Objective.INFORMATION_GOVERNANCE
                ? "None: strip \"" + objective.title() + "\""
                : objective.number() + " " + objective.title();
    }
}

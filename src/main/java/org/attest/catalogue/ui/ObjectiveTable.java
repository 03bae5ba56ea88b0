package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Objective;
import org.attest.catalogue.ui.EditDialog.Needed;
import org.attest.components.DataTable;

/** The six objectives with how many outcomes have each as primary; the numbers add up to all outcomes. */
class ObjectiveTable extends Div {

    private final Catalogue catalogue;
    private final Consumer<String> after;

    ObjectiveTable(Catalogue catalogue, Framework framework, Consumer<String> after) {
        this.catalogue = catalogue;
        this.after = after;
        add(
                new DataTable<Objective>("The six objectives and their number of outcomes")
                        .number("Objective", it -> String.valueOf(it.number()))
                        .text("Title", Objective::title)
                        .text("National pillars", it -> String.join("; ", it.pillars()))
                        .number("Outcomes", it -> String.valueOf(count(framework, it.number())))
                        .column("Change", this::change)
                        .show(catalogue.objectives()),
                total(framework));
    }

    private static Component total(Framework framework) {
        var all = framework.outcomes().size();
        var strip = count(framework, Objective.INFORMATION_GOVERNANCE);
        var words =
                new Paragraph("%d outcomes serve an objective, %d stand in the strip \"%s\" beside the six: %d in all."
                        .formatted(all - strip, strip, Objective.INFORMATION_GOVERNANCE_TITLE, all));
        words.setId("totals");
        return words;
    }

    private static int count(Framework framework, int objective) {
        return framework.ofObjective(objective).size();
    }

    private Component change(Objective objective) {
        var button = new Button("Change title", click -> open(objective));
        button.setId(id(objective));
        button.addClassName("inline");
        button.setAriaLabel("Change title of objective " + objective.number());
        return button;
    }

    private static String id(Objective objective) {
        return "retitle-" + objective.number();
    }

    private void open(Objective objective) {
        var title = new TextField("Title");
        title.setId("title");
        title.setMaxLength(120);
        title.setWidthFull();
        title.setValue(objective.title());
        var dialog = new EditDialog(
                "Objective " + objective.number(),
                "The new title stands on every screen from now on.",
                List.of(new Needed(title, "Type a title.")),
                title);
        dialog.ask("Save title", "The title of objective " + objective.number() + " is saved.", () -> {
            catalogue.retitleObjective(objective.number(), title.getValue());
            after.accept(id(objective));
        });
    }
}

package org.attest.catalogue.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attest.catalogue.AuditList;
import org.attest.catalogue.Edition;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.ui.EditDialog.Needed;

/** The fields of one audit list: for which group, which outcomes, and how many more are chosen. */
final class AuditListDialog {

    private final Edition edition;
    private final TextField group = new TextField("Group of organisations");
    private final IntegerField chosen = new IntegerField("How many outcomes are chosen for each organisation");
    private final CheckboxGroup<Outcome> mandatory = new CheckboxGroup<>("Mandatory outcomes");

    AuditListDialog(Edition edition, Framework framework) {
        this.edition = edition;
        group.setId("group");
        group.setMaxLength(AuditList.LONGEST_GROUP);
        group.setWidthFull();
        chosen.setId("chosen");
        chosen.setMin(0);
        chosen.setMax(framework.outcomes().size());
        chosen.setStepButtonsVisible(true);
        mandatory.setId("mandatory");
        mandatory.setItems(List.copyOf(framework.outcomes().values()));
        mandatory.setItemLabelGenerator(Outcome::name);
    }

    AuditListDialog showing(AuditList list) {
        group.setValue(list.group());
        chosen.setValue(list.chosen());
        mandatory.setValue(mandatory
                .getListDataView()
                .getItems()
                .filter(it -> list.mandatory().contains(it.code()))
                .collect(Collectors.toSet()));
        return this;
    }

    void ask(String title, Consumer<AuditList> save) {
        new EditDialog(
                        title,
                        "Every independent assessment of this group in DSPT %s looks at the mandatory outcomes and at as many more as are chosen."
                                .formatted(edition.year()),
                        List.of(
                                new Needed(group, "Name the group of organisations."),
                                new Needed(chosen, "Say how many outcomes are chosen; 0 if none.")),
                        group,
                        chosen,
                        mandatory)
                .ask("Save list", "The audit list is saved.", () -> save.accept(list()));
    }

    private AuditList list() {
        return new AuditList(
                edition.year(),
                group.getValue(),
                chosen.getValue(),
                mandatory.getValue().stream().map(Outcome::code).toList());
    }
}

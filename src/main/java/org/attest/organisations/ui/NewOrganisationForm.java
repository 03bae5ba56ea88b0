package org.attest.organisations.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;

/** Asks for the facts of a new organisation. */
final class NewOrganisationForm {

    private final OrganisationDirectory directory;
    private final TextField code = new TextField("ODS code");
    private final TextField name = new TextField("Name");
    private final Select<Kind> kind = new Select<>();

    NewOrganisationForm(OrganisationDirectory directory) {
        this.directory = directory;
        code.setId("new-code");
        code.setMaxLength(OdsCode.LONGEST);
        code.setHelperText("As the Organisation Data Service gave it, such as RJ7");
        name.setId("new-name");
        name.setMaxLength(200);
        kind.setId("new-kind");
        kind.setLabel("Kind");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::words);
        kind.setValue(Kind.OTHER);
    }

    void ask(Consumer<Organisation> then) {
        Confirm.ask(
                "Add an organisation",
                "Its DSPT category is the usual one of its kind; you can change it afterwards.",
                "Add",
                () -> {
                    if (name.getValue().isBlank()) {
                        throw new Refused("Give the organisation a name.");
                    }
                    var added = directory.add(NewOrganisation.of(code.getValue(), name.getValue(), kind.getValue()));
                    Said.done(added.name() + " was added.");
                    if (added.code().looksOdd()) {
                        Said.refused("The code " + added.code() + " has an unusual shape. Check it once more.");
                    }
                    then.accept(added);
                },
                code,
                name,
                kind);
    }
}

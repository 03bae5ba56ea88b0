package org.attest.evidence.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.attest.evidence.SharedWith;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.OrganisationFilter;
import org.attest.shared.Window;

/** With whom a lead shares an item besides its own people and the ICB. */
class SharingFields extends Div {

    private final OrganisationDirectory directory;
    private final MultiSelectComboBox<Organisation> named = new MultiSelectComboBox<>("Shared with, by name");
    private final Checkbox library = new Checkbox("In the system library");

    SharingFields(OrganisationDirectory directory) {
        this.directory = directory;
        addClassNames("stack", "fields");
        named.setId("shared-with");
        named.setItems(query -> directory
                .search(
                        new OrganisationFilter(query.getFilter().orElse(""), null, null, false),
                        new Window(query.getOffset(), query.getLimit()))
                .rows()
                .stream());
        named.setItemLabelGenerator(it -> it.name() + " (" + it.code() + ")");
        named.setHelperText(
                "For groups that share a team. People who read evidence there see the details and the files,"
                        + " and may link them to their own work; nobody there may change anything.");
        library.setId("system-library");
        library.setHelperText("The same for every partner of your ICB");
        add(named, library);
    }

    void show(SharedWith sharing) {
        named.setValue(directory.named(sharing.organisations()).values());
        library.setValue(sharing.systemLibrary());
    }

    SharedWith read() {
        return new SharedWith(
                named.getValue().stream().map(Organisation::id).collect(Collectors.toSet()), library.getValue());
    }
}

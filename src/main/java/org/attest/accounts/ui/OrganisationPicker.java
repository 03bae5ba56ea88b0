package org.attest.accounts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.Comparator;
import java.util.List;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.OrganisationFilter;
import org.attest.shared.Refused;
import org.attest.shared.Window;

/** Picks one organisation: of all for an administrator, found page by page; of the own ones for a provider lead. */
class OrganisationPicker extends ComboBox<Organisation> {

    private final OrganisationDirectory directory;
    private final boolean all;
    private final List<Organisation> own;

    static OrganisationPicker of(Caller caller, OrganisationDirectory directory) {
        var all = caller.holds(Role.ADMINISTRATOR);
        var own = directory.named(caller.scope(Role.PROVIDER_LEAD).organisations()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
        return new OrganisationPicker(directory, all, own);
    }

    private OrganisationPicker(OrganisationDirectory directory, boolean all, List<Organisation> own) {
        super("Organisation");
        this.directory = directory;
        this.all = all;
        this.own = own;
        setItemLabelGenerator(it -> "%s (%s)".formatted(it.name(), it.code()));
        setClearButtonVisible(true);
        setVisible(all || own.size() > 1);
        if (all) {
            amongAll(this, directory);
        } else {
            setItems(own);
        }
    }

    /** Fills a box with the whole directory, found in the database as the person types. */
    static void amongAll(ComboBox<Organisation> box, OrganisationDirectory directory) {
        box.setItems(DataProvider.<Organisation, String>fromFilteringCallbacks(
                query -> directory
                        .search(filter(query.getFilter().orElse("")), new Window(query.getOffset(), query.getLimit()))
                        .rows()
                        .stream(),
                query -> (int) directory
                        .search(filter(query.getFilter().orElse("")), new Window(0, 1))
                        .total()));
    }

    /** Shows the organisation of an address; nothing for one that is unknown or not the person's to choose. */
    void show(String code) {
        setValue(
                code.isBlank()
                        ? null
                        : found(code).stream()
                                .filter(it -> all || own.contains(it))
                                .findFirst()
                                .orElse(null));
    }

    private List<Organisation> found(String code) {
        try {
            return directory.findByCode(new OdsCode(code)).stream().toList();
        } catch (Refused e) {
            return List.of();
        }
    }

    private static OrganisationFilter filter(String text) {
        return new OrganisationFilter(text, null, null, false);
    }
}

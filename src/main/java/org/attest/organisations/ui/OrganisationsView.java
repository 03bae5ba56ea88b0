package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.OrganisationFilter;
import org.attest.organisations.OrganisationLinks;
import org.attest.organisations.PublishedRegister;
import org.attest.organisations.PublishedStatus;
import org.attest.shared.OrganisationId;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;

/** The directory: who is in the system, and what the national register says of each. */
@Route(OrganisationLinks.DIRECTORY)
@PageTitle("Organisations - Attest")
@Menu(title = "Organisations", order = 80)
@RolesAllowed({
    Role.Name.ADMINISTRATOR,
    Role.Name.ICB_LEAD,
    Role.Name.BOARD_SECRETARY,
    Role.Name.BOARD_READER,
    Role.Name.PROVIDER_LEAD,
    Role.Name.CONTRIBUTOR,
    Role.Name.APPROVER,
    Role.Name.ASSESSOR
})
class OrganisationsView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final OrganisationDirectory directory;
    private final PublishedRegister register;
    private final CurrentUser currentUser;

    OrganisationsView(OrganisationDirectory directory, PublishedRegister register, CurrentUser currentUser) {
        this.directory = directory;
        this.register = register;
        this.currentUser = currentUser;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = AddressState.of(event.getLocation());
        removeAll();
        add(header(), Layouts.stack(filters(address), list(address)));
    }

    private Component header() {
        var header = new PageHeader("Organisations")
                .saying(
                        "Partners, practices and suppliers of the system. Published status comes from the national register.");
        if (currentUser.get().holds(Role.ADMINISTRATOR)) {
            var add = Buttons.primary("Add an organisation", this::askForNew);
            add.setId("add-organisation");
            header.with(Buttons.plainLink(OrganisationLinks.REGISTERS, "Import a register"), add);
        }
        return header;
    }

    private void askForNew() {
        new NewOrganisationForm(directory).ask(it -> UI.getCurrent().navigate(OrganisationLinks.to(it.code())));
    }

    private Component filters(AddressState address) {
        var search = new TextField("Name or ODS code");
        search.setId("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.setValue(address.get("q"));
        search.addValueChangeListener(it -> address.with("q", it.getValue()).go());
        var kind = choice("Kind", "kind", Arrays.stream(Kind.values()).toList(), Kind::words);
        kind.setValue(kind(address));
        kind.addValueChangeListener(it -> address.with(
                        "kind", it.getValue() == null ? null : it.getValue().name())
                .go());
        var icbs = directory.icbs();
        var system = choice("Partners of", "system", icbs, Organisation::name);
        system.setValue(icbs.stream()
                .filter(it -> it.code().code().equals(address.get("system")))
                .findFirst()
                .orElse(null));
        system.addValueChangeListener(it -> address.with(
                        "system",
                        it.getValue() == null ? null : it.getValue().code().code())
                .go());
        var closed = new Checkbox("Closed ones too", address.get("closed").equals("yes"));
        closed.setId("closed");
        closed.addValueChangeListener(
                it -> address.with("closed", it.getValue() ? "yes" : null).go());
        var row = Layouts.row(search, kind, system, closed);
        row.addClassName("filters");
        return row;
    }

    private static <T> Select<T> choice(
            String label, String id, List<T> items, com.vaadin.flow.component.ItemLabelGenerator<T> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setId(id);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.setItemLabelGenerator(it -> it == null ? "All" : words.apply(it));
        select.setItems(items);
        return select;
    }

    private Component list(AddressState address) {
        var system = directory.icbs().stream()
                .filter(it -> it.code().code().equals(address.get("system")))
                .findFirst()
                .map(Organisation::id)
                .orElse(null);
        var filter = new OrganisationFilter(
                address.get("q"), kind(address), system, address.get("closed").equals("yes"));
        var part = directory.search(filter, Window.page(address.page(), PAGE));
        if (part.total() == 0) {
            return new EmptyState("No organisation fits. Change the words or the filters above.");
        }
        var statuses =
                register.statuses(part.rows().stream().map(Organisation::id).toList());
        var box = new Div(table(statuses).show(part, PAGE, address));
        box.addClassName("panel");
        return box;
    }

    private static DataTable<Organisation> table(Map<OrganisationId, PublishedStatus> statuses) {
        return new DataTable<Organisation>("Organisations")
                .column("Organisation", it -> Links.to(OrganisationLinks.to(it.code()), it.name()))
                .text("ODS code", it -> it.code().code())
                .text("Kind", it -> it.kind().words())
                .text("DSPT category", it -> it.category().words())
                .column("Published status", it -> PublishedTag.of(statuses.get(it.id())))
                .column("State", it -> it.closedOn() == null ? new Span("Open") : ClosedTag.since(it.closedOn()));
    }

    private static @Nullable Kind kind(AddressState address) {
        return Arrays.stream(Kind.values())
                .filter(it -> it.name().equals(address.get("kind")))
                .findFirst()
                .orElse(null);
    }
}

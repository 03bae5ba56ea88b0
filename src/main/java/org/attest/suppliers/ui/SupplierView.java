package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Facts;
import org.attest.components.ItemPanel;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.TierReason;

/** One supplier: who it is, how much depends on it and why, what it offers, whom it rests on, what is linked to it. */
@Route("suppliers/:ods/:reference")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class SupplierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SupplierRegister register;
    private final ServicePanels services;
    private final SubProcessorPanels subProcessors;
    private final AssurancePanels assurances;
    private final PublishedPanel published;
    private final IncidentPanels incidents;
    private final ReviewPanels reviews;
    private final ContractPanels contracts;
    private final AskPanels asks;
    private final SupplierPeople people;
    private final ProposeButtons propose;
    private final FoundSupplier found;
    private final Connections connections;
    private final Accounts accounts;
    private final List<ItemPanel> panels;
    private String title = "Supplier - Attest";

    SupplierView(
            SupplierRegister register,
            ServicePanels services,
            SubProcessorPanels subProcessors,
            AssurancePanels assurances,
            PublishedPanel published,
            IncidentPanels incidents,
            ReviewPanels reviews,
            ContractPanels contracts,
            AskPanels asks,
            SupplierPeople people,
            ProposeButtons propose,
            FoundSupplier found,
            Connections connections,
            Accounts accounts,
            List<ItemPanel> panels) {
        this.register = register;
        this.services = services;
        this.subProcessors = subProcessors;
        this.assurances = assurances;
        this.published = published;
        this.incidents = incidents;
        this.reviews = reviews;
        this.contracts = contracts;
        this.asks = asks;
        this.people = people;
        this.propose = propose;
        this.found = found;
        this.connections = connections;
        this.accounts = accounts;
        this.panels = panels;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh(event.getRouteParameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh(RouteParameters parameters) {
        removeAll();
        found.at(parameters)
                .ifPresentOrElse(
                        it -> draw(it, () -> refresh(parameters)),
                        () -> add(
                                new PageHeader("Supplier"),
                                new EmptyState(
                                        "There is nothing here, or it is not shared with you.",
                                        Links.to(SupplierLinks.LIST, "Go to the suppliers"))));
    }

    private void draw(FoundSupplier.Place place, Runnable refresh) {
        var supplier = place.supplier();
        title = supplier.name() + " - Attest";
        var about = Layouts.stack(new Panel("Details", facts(supplier)), tier(supplier));
        var all = Layouts.stack(Layouts.two(about, linked(supplier)), services.panel(place, refresh));
        all.add(assurances.panel(place), asks.panel(place, refresh), published.panel(supplier));
        all.add(incidents.panel(place), reviews.panel(supplier, refresh));
        contracts.panel(place).ifPresent(all::add);
        contracts.histories(place).forEach(all::add);
        all.add(subProcessors.panel(place, refresh));
        if (supplier.kept()) {
            all.add(people.panel(supplier, refresh), history(supplier));
        }
        add(header(place), all);
    }

    private Component header(FoundSupplier.Place place) {
        var supplier = place.supplier();
        var header = new PageHeader(supplier.name())
                .under(Links.to(SupplierLinks.LIST, "Suppliers"))
                .saying(
                        new Tag(supplier.tier().tone(), supplier.tier().words()),
                        new Span(" " + supplier.reference() + ". " + SupplierWords.usedBy(supplier.usedBy()) + "."))
                .with(propose.aChange(supplier));
        if (supplier.kept()) {
            header.with(
                    Buttons.plainLink(
                            SupplierLinks.service(place.icb().code(), supplier.reference(), ServiceView.NEW),
                            "Add a service"),
                    Buttons.primaryLink(SupplierLinks.change(place.icb().code(), supplier.reference()), "Change"));
        }
        return header;
    }

    private static Facts facts(Supplier supplier) {
        var details = supplier.details();
        var code = details.odsCode();
        return new Facts()
                .with("Parent group", details.parentGroup())
                .with("Company number", details.companyNumber())
                .with("ODS code", code == null ? null : code.code())
                .with("Contacts", details.contacts());
    }

    /** Which tier, and why: by the scores, or by hand against them. */
    private static Component tier(Supplier supplier) {
        var panel = new Panel(
                "How much depends on it", ScoreFacts.of(supplier.details().scores()));
        var override = supplier.details().override();
        var workedOut = supplier.workedOut();
        if (override != null) {
            panel.add(new Div(new Span("Set by hand as %s: %s"
                    .formatted(override.tier().words().toLowerCase(Locale.UK), override.reason()))));
        }
        panel.add(new Div(new Span(
                override == null
                        ? workedOut.tier().words() + ", because:"
                        : "The scores alone would give "
                                + workedOut.tier().words().toLowerCase(Locale.UK) + ", because:")));
        var reasons = new UnorderedList();
        workedOut.reasons().stream().map(TierReason::words).forEach(it -> reasons.add(new ListItem(it)));
        panel.add(reasons);
        return panel;
    }

    private Component history(Supplier supplier) {
        var steps = register.history(supplier.ref());
        return new HistoryPanel(
                "History",
                steps,
                accounts.names(steps.stream().map(HistoryEntry::by).toList()));
    }

    private Component linked(Supplier supplier) {
        var kinds = connections.kinds().keySet().stream()
                .filter(it -> !it.equals(ItemKind.SUPPLIER))
                .toList();
        var right = Layouts.stack(new LinkedPanel("Linked to", connections, supplier.ref(), kinds));
        panels.stream()
                .filter(it -> it.showsFor(supplier.ref()))
                .sorted(Comparator.comparingInt(ItemPanel::order))
                .forEach(it -> right.add(it.panel(supplier.ref())));
        return right;
    }
}

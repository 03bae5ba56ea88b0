package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.connections.Connections;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.attest.suppliers.Proposal;
import org.attest.suppliers.Proposals;
import org.attest.suppliers.SupplierLinks;
import org.jspecify.annotations.Nullable;

/** What was proposed to the ICB, what waits, and what became of it. */
@Route(SupplierLinks.PROPOSALS)
@PageTitle("Proposals on suppliers - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ProposalsView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;

    private final Proposals proposals;
    private final ProposeButtons propose;
    private final Connections connections;
    private final OrganisationDirectory directory;
    private AddressState address = AddressState.of(new Location(SupplierLinks.PROPOSALS));

    ProposalsView(
            Proposals proposals, ProposeButtons propose, Connections connections, OrganisationDirectory directory) {
        this.proposals = proposals;
        this.propose = propose;
        this.connections = connections;
        this.directory = directory;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = AddressState.of(event.getLocation());
        refresh();
    }

    private void refresh() {
        removeAll();
        var part = proposals.list(Window.page(address.page(), PAGE));
        add(
                new PageHeader("Proposals on suppliers")
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"))
                        .saying("A provider proposes, the ICB decides. No other provider sees it.")
                        .with(propose.aSupplier(this::refresh)),
                list(part));
    }

    private Component list(Part<Proposal> part) {
        if (part.total() == 0) {
            return new EmptyState("Nothing is proposed.");
        }
        var organisations = directory.named(
                part.rows().stream().map(Proposal::organisation).distinct().toList());
        var titles = connections.titles(part.rows().stream()
                .map(Proposal::supplier)
                .filter(Objects::nonNull)
                .toList());
        return new Panel("Open ones first", table(organisations, titles).show(part, PAGE, address));
    }

    private DataTable<Proposal> table(Map<OrganisationId, Organisation> organisations, Map<ItemRef, ItemTitle> titles) {
        return new DataTable<Proposal>("Proposals on suppliers")
                .column("Supplier", it -> supplier(it, titles))
                .text("What", it -> it.isNew() ? "A new supplier" : "A change")
                .column("In their words", it -> kept(it.says()))
                .text("Proposed by", it -> {
                    var organisation = organisations.get(it.organisation());
                    return organisation == null ? null : organisation.name();
                })
                .text("On", it -> UkDates.inTable(UkDates.day(it.at())))
                .column("State", this::state);
    }

    private static Component supplier(Proposal proposal, Map<ItemRef, ItemTitle> titles) {
        var title = proposal.supplier() == null ? null : titles.get(proposal.supplier());
        return title == null ? new Span(proposal.name()) : Links.to(title.address(), title.title());
    }

    private Component state(Proposal proposal) {
        var state = Layouts.stack(
                new Div(new Tag(proposal.state().tone(), proposal.state().words())));
        if (proposal.reason() != null) {
            state.add(kept(proposal.reason()));
        }
        if (proposal.mayDecide()) {
            var accept = Buttons.plain("Accept", () -> askToAccept(proposal));
            accept.setId("accept-" + proposal.id());
            accept.setAriaLabel("Accept: " + proposal.name());
            var decline = Buttons.plain("Decline", () -> askToDecline(proposal));
            decline.setId("decline-" + proposal.id());
            decline.setAriaLabel("Decline: " + proposal.name());
            state.add(Layouts.row(accept, decline));
        }
        return state;
    }

    private void askToAccept(Proposal proposal) {
        var reason = reason("Anything to say to them? (may stay empty)");
        Confirm.ask(
                "Accept this proposal?",
                proposal.isNew()
                        ? "The supplier is added to the register by its name. Fill in the rest there."
                        : "Make the change in the record of the supplier as well: accepting alone changes nothing there.",
                "Accept it",
                () -> {
                    proposals.accept(proposal.id(), reason.getValue());
                    Said.done("Accepted.");
                    refresh();
                },
                reason);
    }

    private void askToDecline(Proposal proposal) {
        var reason = reason("Why not?");
        Confirm.ask(
                "Decline this proposal?",
                "The organisation reads the reason.",
                "Decline it",
                () -> {
                    proposals.decline(proposal.id(), reason.getValue());
                    Said.done("Declined.");
                    refresh();
                },
                reason);
    }

    private static TextArea reason(String label) {
        var reason = new TextArea(label);
        reason.setId("reason");
        reason.setMaxLength(Narrative.LONGEST);
        reason.setWidthFull();
        return reason;
    }

    private static Component kept(@Nullable String words) {
        var text = new Span(words == null ? "–" : words);
        text.addClassName("kept");
        return text;
    }
}

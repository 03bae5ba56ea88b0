package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.attest.suppliers.AskRow;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.SupplierLinks;

/** What suppliers are asked, what waits first; for a contact of a supplier its own alone. */
@Route(SupplierLinks.QUESTIONNAIRES)
@PageTitle("Questionnaires - Attest")
@Menu(title = "Questionnaires", order = 26)
@RolesAllowed({
    Role.Name.PROVIDER_LEAD,
    Role.Name.CONTRIBUTOR,
    Role.Name.APPROVER,
    Role.Name.ICB_LEAD,
    Role.Name.SUPPLIER_CONTACT
})
class QuestionnairesView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;
    private static final Role[] AT_PROVIDERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER};

    private final SupplierAsks asks;
    private final CurrentUser currentUser;

    QuestionnairesView(SupplierAsks asks, CurrentUser currentUser) {
        this.asks = asks;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var filters = new AskFilters(address);
        var caller = currentUser.get();
        var part = asks.list(filters.filter(), Window.page(address.page(), PAGE));
        add(header(caller));
        if (!caller.isFromSupplierOnly()) {
            add(new Panel("Find", filters));
        }
        add(list(part, address, filters, caller));
    }

    private static PageHeader header(Caller caller) {
        return caller.isFromSupplierOnly()
                ? new PageHeader("Questionnaires")
                        .saying("What the NHS asks you. You answer once, for every NHS organisation of the system.")
                : new PageHeader("Questionnaires")
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"))
                        .saying("Each supplier is asked once and answers for all. What waits stands first.");
    }

    private static Component list(Part<AskRow> part, AddressState address, AskFilters filters, Caller caller) {
        if (part.total() == 0) {
            return filters.any()
                    ? new EmptyState("Nothing fits.", Links.to(SupplierLinks.QUESTIONNAIRES, "Show all"))
                    : new EmptyState(
                            caller.holds(Role.ICB_LEAD)
                                    ? "No supplier was asked anything yet. Ask one on its own screen."
                                    : "Nothing is asked yet.");
        }
        return new Panel("What is asked", table(caller).show(part, PAGE, address));
    }

    private static DataTable<AskRow> table(Caller caller) {
        var table = new DataTable<AskRow>("Questionnaires")
                .column(
                        "Questionnaire",
                        it -> Links.to(
                                SupplierLinks.questionnaire(it.ask().id()),
                                it.ask().questionnaire().title()))
                .text("Supplier", it -> it.ask().supplierName())
                .column("Standing", it -> AskTags.standing(it.ask().standing()))
                .text("Asked on", it -> AskTags.day(it.ask().askedAt()))
                .text("Due", it -> UkDates.inTable(it.ask().due()))
                .text("Answered on", it -> AskTags.day(it.ask().answeredAt()));
        if (!caller.scope(AT_PROVIDERS).isEmpty()) {
            table.column("Your decision", QuestionnairesView::decision);
        }
        if (caller.holds(Role.ICB_LEAD)) {
            table.column("Challenged", QuestionnairesView::challenges);
        }
        return table;
    }

    private static Component decision(AskRow row) {
        return row.ours() && row.ask().isAnswered()
                ? AskTags.verdict(row.own(), row.ask().latest())
                : new Span(row.ours() ? "–" : "You do not use it");
    }

    private static Component challenges(AskRow row) {
        var challenges = row.challenges();
        return challenges == null || challenges == 0
                ? new Span("–")
                : new Tag(
                        Tone.BAD, challenges == 1 ? "By 1 organisation" : "By %d organisations".formatted(challenges));
    }
}

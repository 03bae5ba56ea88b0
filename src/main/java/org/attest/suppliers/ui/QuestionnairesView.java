package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
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
import org.attest.suppliers.AskFilter;
import org.attest.suppliers.AskOverview;
import org.attest.suppliers.AskRow;
import org.attest.suppliers.AskStanding;
import org.attest.suppliers.AskTotals;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.SupplierLinks;
import org.jspecify.annotations.Nullable;

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
    private final AskOverview overview;
    private final CurrentUser currentUser;

    QuestionnairesView(SupplierAsks asks, AskOverview overview, CurrentUser currentUser) {
        this.asks = asks;
        this.overview = overview;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var caller = currentUser.get();
        var fromSupplier = caller.isFromSupplierOnly();
        var filters = new AskFilters(address, fromSupplier ? List.of() : asks.questionnaires());
        var part = asks.list(filters.filter(), Window.page(address.page(), PAGE));
        if (fromSupplier) {
            add(new PageHeader("Questionnaires")
                    .saying("What the NHS asks you. You answer once, for every NHS organisation of the system."));
        } else {
            add(header(filters.filter(), caller));
            if (caller.holds(Role.ICB_LEAD)) {
                totals().ifPresent(this::add);
            }
            add(new Panel("Find", filters));
        }
        add(list(part, address, filters, caller));
    }

    private PageHeader header(AskFilter filter, Caller caller) {
        var export = new Anchor(new AskExport(overview, filter, caller.holds(Role.ICB_LEAD)), "Export what is shown");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        var header = new PageHeader("Questionnaires")
                .under(Links.to(SupplierLinks.LIST, "Suppliers"))
                .saying("Each supplier is asked once and answers for all. What waits stands first.")
                .with(export);
        return caller.holds(Role.ICB_LEAD)
                ? header.with(Buttons.primaryLink(SupplierLinks.LIST, "Choose suppliers to ask"))
                : header;
    }

    /** How far each questionnaire is; each figure leads to what it counts. */
    private Optional<Component> totals() {
        var totals = overview.totals();
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "How far it is",
                        new DataTable<AskTotals>("How far each questionnaire is")
                                .column(
                                        "Questionnaire",
                                        it -> counted(
                                                it, null, it.questionnaire().title()))
                                .text("Answered", it -> "%,d of %,d".formatted(it.answered(), it.asked()))
                                .column("Not yet", it -> counted(it, AskStanding.DUE, it.waiting() - it.overdue()))
                                .column("Overdue", it -> counted(it, AskStanding.OVERDUE, it.overdue()))
                                .number("Nobody can get in", it -> "%,d".formatted(it.unrepresented()))
                                .column("Next due", it -> AskTags.onOneLine(UkDates.inTable(it.next())))
                                .show(totals)));
    }

    private static Component counted(AskTotals totals, AskStanding standing, long count) {
        return count == 0 ? new Span("–") : counted(totals, standing, "%,d".formatted(count));
    }

    private static Component counted(AskTotals totals, @Nullable AskStanding standing, String words) {
        var address = SupplierLinks.questionnaires(totals.questionnaire().code());
        return Links.to(standing == null ? address : address + "&standing=" + standing, words);
    }

    private static Component list(Part<AskRow> part, AddressState address, AskFilters filters, Caller caller) {
        if (part.total() == 0) {
            return filters.any()
                    ? new EmptyState("Nothing fits.", Links.to(SupplierLinks.QUESTIONNAIRES, "Show all"))
                    : new EmptyState(
                            caller.holds(Role.ICB_LEAD)
                                    ? "No supplier was asked anything yet. Tick some in the list of suppliers and ask them."
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
                .column("Asked on", it -> AskTags.onOneLine(AskTags.day(it.ask().askedAt())))
                .column("Due", it -> AskTags.onOneLine(UkDates.inTable(it.ask().due())))
                .column(
                        "Answered on",
                        it -> AskTags.onOneLine(AskTags.day(it.ask().answeredAt())));
        if (!caller.scope(AT_PROVIDERS).isEmpty()) {
            table.column("Your decision", QuestionnairesView::decision);
        }
        if (caller.holds(Role.ICB_LEAD)) {
            table.column("Who answers", QuestionnairesView::whoAnswers);
            table.column("Challenged", QuestionnairesView::challenges);
        }
        return table;
    }

    private static Component decision(AskRow row) {
        return row.ours() && row.ask().isAnswered()
                ? AskTags.verdict(row.own(), row.ask().latest())
                : new Span(row.ours() ? "–" : "You do not use it");
    }

    private static Component whoAnswers(AskRow row) {
        var represented = row.represented();
        return represented == null
                ? new Span("–")
                : represented ? new Span("Its contact") : new Tag(Tone.WARN, "Nobody can get in");
    }

    private static Component challenges(AskRow row) {
        var challenges = row.challenges();
        return challenges == null || challenges == 0
                ? new Span("–")
                : new Tag(
                        Tone.BAD, challenges == 1 ? "By 1 organisation" : "By %d organisations".formatted(challenges));
    }
}

package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidencePoint;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.EvidenceSharing;
import org.attest.evidence.Forecasts;
import org.attest.evidence.Whose;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** What evidence there is, whether it is fresh, and how much rests on it. */
@Route(EvidenceLinks.LIBRARY)
@PageTitle("Evidence - Attest")
@Menu(title = "Evidence", order = 20)
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class EvidenceListView extends Div implements AfterNavigationObserver {

    static final int PAGE = 25;

    private final EvidenceLibrary library;
    private final EvidenceSharing sharing;
    private final Forecasts forecasts;
    private final BulkPanels bulk;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final List<ListAction> more;

    EvidenceListView(
            EvidenceLibrary library,
            EvidenceSharing sharing,
            Forecasts forecasts,
            BulkPanels bulk,
            OrganisationDirectory directory,
            Accounts accounts,
            CurrentUser currentUser,
            List<ListAction> more) {
        this.library = library;
        this.sharing = sharing;
        this.forecasts = forecasts;
        this.bulk = bulk;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.more = more;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw(AddressState.of(event.getLocation()));
    }

    private void draw(AddressState address) {
        removeAll();
        var filters = new EvidenceFilters(
                address, new Organisations(directory, currentUser.get(), sharing.sharers()), forecasts.days());
        var filter = filters.filter();
        var part = library.list(filter, Window.page(address.page(), PAGE));
        add(
                header(filter).with(ListAction.on(EvidenceLinks.LIBRARY, more, address)),
                ways(),
                new Panel("Find", filters),
                list(part, address, filters),
                notShared());
    }

    private PageHeader header(EvidenceFilter filter) {
        var header = new PageHeader("Evidence")
                .saying("One item serves many outcomes. In date, due soon and stale follow from its dates.")
                .with(export(filter));
        if (mayAdd()) {
            var add = Buttons.primaryLink(EvidenceLinks.NEW, "Add evidence");
            add.setId("add-evidence");
            header.with(Buttons.plainLink(EvidenceLinks.ADD_FILES, "Add files"), add);
        }
        return header;
    }

    private static Component ways() {
        return Layouts.row(
                Links.to(EvidenceLinks.MAP, "Evidence map"),
                Links.to(EvidenceLinks.FORECAST, "What will be stale"),
                Links.to(EvidenceLinks.TEMPLATES, "Templates"));
    }

    private Component list(Part<EvidenceRow> part, AddressState address, EvidenceFilters filters) {
        if (part.total() == 0) {
            return filters.any()
                    ? new EmptyState("Nothing fits these filters.", Links.to(EvidenceLinks.LIBRARY, "Show all"))
                    : new EmptyState(
                            mayAdd()
                                    ? "There is no evidence yet. Add the first item, then link it to what it proves."
                                    : "There is no evidence here yet.");
        }
        var organisations = directory.named(
                part.rows().stream().map(EvidenceRow::organisation).distinct().toList());
        var names = accounts.names(part.rows().stream()
                .map(EvidenceRow::owner)
                .filter(Objects::nonNull)
                .toList());
        var chosen = new ChosenRows(part.rows(), mayAdd());
        var severalOwners = part.rows().stream()
                        .filter(it -> it.whose() != Whose.SHARED)
                        .map(EvidenceRow::organisation)
                        .distinct()
                        .count()
                > 1;
        var table = table(organisations, severalOwners, names, chosen);
        var items = new Panel("Items", table.show(part, PAGE, address));
        return chosen.isEmpty() ? items : Layouts.stack(bulk.panel(chosen, () -> draw(address)), items);
    }

    private DataTable<EvidenceRow> table(
            Map<OrganisationId, Organisation> organisations,
            boolean severalOwners,
            Map<PersonId, String> names,
            ChosenRows chosen) {
        var table = new DataTable<EvidenceRow>("Evidence items");
        if (!chosen.isEmpty()) {
            table.column("Choose", chosen::of);
        }
        table.sorted("Reference", "reference", it -> link(it, reference(it, organisations), organisations))
                .sorted("Title", "title", it -> title(it, organisations));
        if (severalOwners) {
            table.text("Organisation", it -> name(it.organisation(), organisations));
        }
        return table.text("Kind", it -> it.kind().words())
                .column("Review", it -> new Tag(it.state().tone(), it.state().words()))
                .column(
                        "Freshness",
                        it -> new Tag(it.freshness().tone(), it.freshness().words()))
                .sorted("Due", "due", EvidenceListView::due)
                .sorted("Points", "points", it -> new Span(EvidencePoint.count(it.points())))
                .text("Owner", it -> it.owner() == null ? null : names.get(it.owner()))
                .number("Files", it -> Integer.toString(it.files()))
                .number("Where used", it -> Integer.toString(it.usedBy()));
    }

    private static Component due(EvidenceRow row) {
        var day = new Span(UkDates.inTable(row.due()));
        day.addClassName("day");
        return day;
    }

    private static String reference(EvidenceRow row, Map<OrganisationId, Organisation> organisations) {
        var organisation = organisations.get(row.organisation());
        return row.whose()
                .reference(organisation == null ? "" : organisation.code().code(), row.reference());
    }

    private static Component title(EvidenceRow row, Map<OrganisationId, Organisation> organisations) {
        var title = new Div(link(row, row.title(), organisations));
        if (row.whose() == Whose.SHARED) {
            var by = new Div("Shared with you by " + name(row.organisation(), organisations));
            by.addClassNames("quiet", "small");
            title.add(by);
        }
        return title;
    }

    private static Component link(EvidenceRow row, String words, Map<OrganisationId, Organisation> organisations) {
        var organisation = organisations.get(row.organisation());
        return organisation == null
                ? new Span(words)
                : Links.to(EvidenceLinks.item(organisation.code().code(), row.reference()), words);
    }

    private static String name(OrganisationId id, Map<OrganisationId, Organisation> organisations) {
        var organisation = organisations.get(id);
        return organisation == null ? "" : organisation.name();
    }

    private Component notShared() {
        var count = library.notShared();
        var words =
                new Paragraph(count == 0 ? "" : "%,d more items of partners are not shared with you.".formatted(count));
        words.addClassName("quiet");
        words.setVisible(count > 0);
        return words;
    }

    private Component export(EvidenceFilter filter) {
        var link = new Anchor(new EvidenceExport(library, directory, accounts, filter), "Export what is shown");
        link.setRouterIgnore(true);
        link.addClassNames("button", "plain");
        link.setId("export");
        return link;
    }

    private boolean mayAdd() {
        return !currentUser
                .get()
                .scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD)
                .isEmpty();
    }
}

package org.attest.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.AccessReview;
import org.attest.accounts.AccountLinks;
import org.attest.accounts.Accounts;
import org.attest.accounts.Delegations;
import org.attest.accounts.PeopleFilter;
import org.attest.accounts.PersonRow;
import org.attest.accounts.Teams;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;

/** Who can get in, who should not: all people for an administrator, a provider lead's own for the lead. */
@Route(AccountLinks.PEOPLE)
@PageTitle("People - Attest")
@Menu(title = "People", order = 85)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.PROVIDER_LEAD})
class PeopleView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 25;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Accounts accounts;
    private final AccessReview review;
    private final Delegations delegations;
    private final Teams teams;
    private final CurrentUser currentUser;
    private final OrganisationDirectory directory;
    private final LocalDate today;
    private final Div export = new Div();
    private final Div list = new Div();
    private final TextField text = new TextField("Name or email address");
    private final Select<PeopleFilter.State> state = new Select<>();
    private final OrganisationPicker organisation;
    private AddressState address = AddressState.of(new Location(AccountLinks.PEOPLE));

    PeopleView(
            Accounts accounts,
            AccessReview review,
            Delegations delegations,
            Teams teams,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            RoleForm.Maker forms,
            Clock clock) {
        this.accounts = accounts;
        this.review = review;
        this.delegations = delegations;
        this.teams = teams;
        this.currentUser = currentUser;
        this.directory = directory;
        organisation = OrganisationPicker.of(currentUser.get(), directory);
        today = UkDates.day(clock.instant());
        var add = Buttons.primary("Add a person", () -> forms.addPerson(this::refresh));
        add.setId("add-person");
        add(new PageHeader("People")
                .saying("Who can get in, with which role and until when.")
                .with(export, add));
        add(filters(), list);
    }

    private Component filters() {
        text.setId("people-text");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(it -> go(it.isFromClient(), "text", it.getValue()));
        state.setId("people-state");
        state.setLabel("Show");
        state.setItems(PeopleFilter.State.values());
        state.setItemLabelGenerator(PeopleFilter.State::words);
        state.addValueChangeListener(
                it -> go(it.isFromClient(), "show", it.getValue().name().toLowerCase(Locale.ROOT)));
        organisation.setId("people-organisation");
        organisation.addValueChangeListener(it -> go(
                it.isFromClient(),
                "organisation",
                it.getValue() == null ? "" : it.getValue().code().code()));
        var row = Layouts.row(text, organisation, state);
        row.addClassName("filters");
        return row;
    }

    private void go(boolean fromClient, String name, String value) {
        if (fromClient) {
            address.with(name, value).go();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressState.of(event.getLocation());
        text.setValue(address.get("text"));
        organisation.show(address.get("organisation"));
        state.setValue(named(PeopleFilter.State.class, address.get("show"), PeopleFilter.State.CAN_GET_IN));
        refresh();
    }

    private void refresh() {
        var order = named(PeopleFilter.Order.class, address.get("sort").replace("-", ""), PeopleFilter.Order.NAME);
        var chosen = organisation.getValue();
        var filter = new PeopleFilter(text.getValue(), chosen == null ? null : chosen.id(), state.getValue(), order);
        var found = accounts.people(filter, Window.page(address.page(), PAGE));
        list.removeAll();
        export.removeAll();
        export.add(export(filter));
        list.add(
                found.rows().isEmpty()
                        ? new EmptyState("Nobody matches. Clear the search, or add a person.")
                        : table(found));
        teams(chosen).forEach(list::add);
        StandInsTable.of(delegations.among(), accounts, today).ifPresent(list::add);
    }

    /** Of the chosen organisation, else of those that the person leads. */
    private List<TeamsPanel> teams(@Nullable Organisation chosen) {
        var where = chosen != null
                ? List.of(chosen)
                : List.copyOf(directory
                        .named(currentUser.get().scope(Role.PROVIDER_LEAD).organisations())
                        .values());
        return where.stream()
                .map(it -> new TeamsPanel(where.size() == 1 ? "Teams" : "Teams of " + it.name(), teams, it.id()))
                .toList();
    }

    private Component export(PeopleFilter filter) {
        var file = Marking.OFFICIAL_SENSITIVE.words() + " Access-review " + today + ".xlsx";
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = review.export(filter);
                    return new DownloadResponse(new ByteArrayInputStream(content), file, XLSX, content.length);
                }),
                "Export for an access review");
        link.setRouterIgnore(true);
        link.setId("export");
        link.addClassNames("button", "plain");
        return link;
    }

    private Component table(Part<PersonRow> found) {
        var organisations = directory.named(found.rows().stream()
                .flatMap(it -> it.memberships().stream())
                .map(it -> it.organisation())
                .collect(Collectors.toSet()));
        return new DataTable<PersonRow>("People")
                .sorted(
                        "Name",
                        "name",
                        it -> Links.to(
                                AccountLinks.person(it.person().id()),
                                it.person().name()))
                .sorted("Email address", "email", it -> new Span(it.person().email()))
                .column("Roles", it -> roles(it, organisations))
                .column("Access", this::access)
                .sorted("Last sign-in", "last_sign_in", PeopleView::lastSignIn)
                .show(found, PAGE, address);
    }

    private Component roles(PersonRow row, Map<OrganisationId, Organisation> organisations) {
        var lines = new Div();
        row.memberships().stream().filter(it -> it.holdsFrom(today)).forEach(it -> {
            var until = it.until();
            lines.add(new Div("%s, %s%s"
                    .formatted(
                            it.role().words(),
                            RolesTable.organisation(it.organisation(), organisations.get(it.organisation())),
                            until == null ? "" : ", until " + UkDates.inTable(until))));
        });
        return lines;
    }

    private Tag access(PersonRow row) {
        var tone = row.ended(today) ? Tone.ABSENT : row.hasPassword() ? Tone.GOOD : Tone.WARN;
        return new Tag(tone, row.access(today));
    }

    private static Component lastSignIn(PersonRow row) {
        var last = row.lastSignIn();
        return new Span(last == null ? "Never" : UkDates.inTable(UkDates.day(last)));
    }

    private static <E extends Enum<E>> E named(Class<E> kind, String word, E otherwise) {
        for (var value : kind.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(word)) {
                return value;
            }
        }
        return otherwise;
    }
}

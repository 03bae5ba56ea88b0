package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.connections.Connections;
import org.attest.improvements.Actions;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.RegisterAction;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** What is to be done, by whom and by when, whatever made it necessary. */
@Route(RegisterLinks.ACTIONS)
@PageTitle("Actions - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ActionsView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;

    private final Actions actions;
    private final RegisterPlace place;
    private final Connections connections;
    private final CurrentUser currentUser;
    private final List<ListAction> more;

    ActionsView(
            Actions actions,
            RegisterPlace place,
            Connections connections,
            CurrentUser currentUser,
            List<ListAction> more) {
        this.actions = actions;
        this.place = place;
        this.connections = connections;
        this.currentUser = currentUser;
        this.more = more;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var kept = actions.organisations();
        var seen = place.named(kept.read());
        var filters = new ActionFilters(address, seen, currentUser.get().person());
        var part = actions.list(filters.filter(), Window.page(address.page(), PAGE));
        add(
                header(kept.written(), filters, seen).with(ListAction.on(RegisterLinks.ACTIONS, more, address)),
                new Panel("Find", filters),
                list(part, address, filters, seen));
        var hidden = actions.notShared();
        if (hidden > 0) {
            add(new QuietLine("%,d more %s of partners %s not shared with you."
                    .formatted(hidden, hidden == 1 ? "action" : "actions", hidden == 1 ? "is" : "are")));
        }
    }

    private PageHeader header(List<OrganisationId> written, ActionFilters filters, List<Organisation> seen) {
        var names = seen.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        var export = new Anchor(
                new ActionExport(actions, filters.filter(), names, place, connections), "Export what is shown");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        var header = new PageHeader("Actions")
                .under(Links.to(ImprovementLinks.LIST, "Improvements"))
                .saying("What is to be done, by whom and by when, whatever made it necessary.")
                .with(export);
        place.named(written).stream().findFirst().ifPresent(it -> {
            var add = Buttons.primaryLink(
                    RegisterLinks.action(it.code(), RegisterLinks.NEW) + "/change", "Raise an action");
            add.setId("raise");
            header.with(add);
        });
        return header;
    }

    private Component list(
            Part<RegisterAction> part, AddressState address, ActionFilters filters, List<Organisation> seen) {
        if (part.total() == 0) {
            return filters.any()
                    ? new EmptyState("No action fits these filters.", Links.to(RegisterLinks.ACTIONS, "Show all"))
                    : new EmptyState("There is nothing to be done.");
        }
        return new Panel("Register", table(part, seen).show(part, PAGE, address));
    }

    private DataTable<RegisterAction> table(Part<RegisterAction> part, List<Organisation> seen) {
        Map<OrganisationId, Organisation> owners =
                seen.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Function<RegisterAction, Organisation> owner =
                it -> Objects.requireNonNull(owners.get(it.ref().organisation()));
        var names = place.names(part.rows().stream()
                .map(it -> it.details().owner())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var titles = connections.titles(part.rows().stream()
                .map(it -> it.source().item())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var table = new DataTable<RegisterAction>("Actions")
                .sorted(
                        "Action",
                        "reference",
                        it -> Links.to(ActionWords.address(it, owner.apply(it)), ActionWords.title(it)))
                .sorted("Comes from", "origin", it -> ActionWords.source(it.source(), titles));
        if (seen.size() > 1) {
            table.text("Organisation", it -> owner.apply(it).name());
        }
        return table.text(
                        "Owner",
                        it -> it.details().owner() == null
                                ? null
                                : names.get(it.details().owner()))
                .sorted(
                        "Due",
                        "due",
                        it -> new Span(UkDates.inTable(it.details().due())))
                .column("Progress", ActionWords::progress);
    }
}

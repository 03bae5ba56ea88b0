package org.attest.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.attest.access.Role;
import org.attest.accounts.AccountLinks;
import org.attest.accounts.Accounts;
import org.attest.accounts.Membership;
import org.attest.accounts.PersonRow;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;

/** One person: the roles held and given up, and what can be done about them. */
@Route(AccountLinks.PEOPLE + "/:person")
@PageTitle("Person - Attest")
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.PROVIDER_LEAD})
class PersonView extends Div implements BeforeEnterObserver {

    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final RoleForm.Maker forms;
    private final LocalDate today;
    private @Nullable PersonId id;

    PersonView(Accounts accounts, OrganisationDirectory directory, RoleForm.Maker forms, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.forms = forms;
        today = UkDates.day(clock.instant());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = PersonId.of(event.getRouteParameters().get("person").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new UnknownItem();
        }
        refresh();
    }

    private void refresh() {
        if (id != null) {
            show(accounts.person(id));
        }
    }

    private void show(PersonRow row) {
        removeAll();
        var person = row.person();
        var add = Buttons.primary("Give a role", () -> forms.giveRole(person, this::refresh));
        add.setId("give-role");
        add(new PageHeader(person.name())
                .under(Links.to(AccountLinks.PEOPLE, "People"))
                .saying(person.email())
                .with(add));
        var roles = new RolesTable("Roles and their dates", directory, today).show(row.memberships(), this::endButton);
        add(Layouts.two(new Panel("Roles", roles), new Panel("Getting in", gettingIn(row))));
    }

    private Component endButton(Membership role) {
        return role.holdsFrom(today)
                ? Buttons.plain(
                        "End",
                        () -> Confirm.ask(
                                "End this role?",
                                "%s: it ends at once, within five seconds also for a person who is signed in."
                                        .formatted(role.role().words()),
                                "End the role",
                                () -> {
                                    accounts.end(role.id());
                                    refresh();
                                }))
                : new Span("–");
    }

    private Component gettingIn(PersonRow row) {
        var person = row.person();
        var last = row.lastSignIn();
        var link = Buttons.plain("Make a one-time link", () -> newLink(person.id()));
        link.setId("make-link");
        var end = Buttons.danger(
                "End all access",
                () -> Confirm.ask(
                        "End all access of %s?".formatted(person.name()),
                        "Sessions end within five seconds. What the person did stays in the records.",
                        "End access",
                        () -> {
                            accounts.endAccess(person.id());
                            refresh();
                        }));
        end.setId("end-access");
        return Layouts.stack(
                new Paragraph(
                        last == null ? "Never signed in." : "Last signed in on %s.".formatted(UkDates.inWords(last))),
                new Paragraph(
                        row.hasPassword()
                                ? "The person has set a password. A new link lets them set another."
                                : "The person has not set a password yet."),
                Layouts.row(link, end));
    }

    private void newLink(PersonId person) {
        try {
            LinkShown.once(accounts.resetLink(person));
        } catch (Refused refused) {
            Said.refused(String.valueOf(refused.getMessage()));
        }
    }
}

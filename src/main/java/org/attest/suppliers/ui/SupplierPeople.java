package org.attest.suppliers.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.attest.accounts.Membership;
import org.attest.accounts.NewPerson;
import org.attest.accounts.PersonRow;
import org.attest.accounts.ui.LinkShown;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.suppliers.Contacts;
import org.attest.suppliers.Supplier;
import org.springframework.stereotype.Component;

/** The people of a supplier who answer for it in Attest; for the ICB lead, who lets them in and ends that. */
@Component
class SupplierPeople {

    private final Contacts contacts;
    private final Clock clock;

    SupplierPeople(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    Panel panel(Supplier supplier, Runnable refresh) {
        var people = contacts.of(supplier.ref());
        var panel = new Panel("Who answers for the supplier");
        panel.setId("contacts");
        panel.add(
                people.isEmpty()
                        ? new QuietLine(
                                "Nobody of the supplier can get in. You answer on its behalf, or let somebody in.")
                        : table(supplier, refresh).show(people));
        var invite = Buttons.plain("Let somebody in", () -> ask(supplier, refresh));
        invite.setId("invite-contact");
        panel.add(Layouts.row(invite));
        return panel;
    }

    private DataTable<PersonRow> table(Supplier supplier, Runnable refresh) {
        return new DataTable<PersonRow>("Contacts of " + supplier.name())
                .column(
                        "Name",
                        it -> new Div(
                                new Span(it.person().name()),
                                new QuietLine(it.person().email())))
                .text("Until", it -> UkDates.inTable(role(it).until()))
                .column("Access", this::access)
                .column("Action", it -> actions(supplier, it, refresh));
    }

    private static Membership role(PersonRow row) {
        return row.memberships().getFirst();
    }

    private Tag access(PersonRow row) {
        var today = today();
        var tone = row.ended(today) ? Tone.ABSENT : row.hasPassword() ? Tone.GOOD : Tone.WARN;
        return new Tag(tone, row.access(today));
    }

    private Div actions(Supplier supplier, PersonRow row, Runnable refresh) {
        var actions = Layouts.row();
        if (row.ended(today())) {
            actions.add(new Span("–"));
            return actions;
        }
        var name = row.person().name();
        var link = Buttons.plain("New link", () -> newLink(supplier, row));
        link.setAriaLabel("Make a new one-time link for " + name);
        var end = Buttons.plain(
                "End",
                () -> Confirm.ask(
                        "End the access of %s?".formatted(name),
                        "It ends at once, within five seconds also for a person who is signed in. What they answered stays.",
                        "End the access",
                        () -> {
                            contacts.end(supplier.ref(), role(row).id());
                            Said.done("The access has ended.");
                            refresh.run();
                        }));
        end.setAriaLabel("End the access of " + name);
        actions.add(link, end);
        return actions;
    }

    private void newLink(Supplier supplier, PersonRow row) {
        try {
            LinkShown.once(contacts.link(supplier.ref(), row.person().id()));
        } catch (Refused refused) {
            Said.refused(String.valueOf(refused.getMessage()));
        }
    }

    private void ask(Supplier supplier, Runnable refresh) {
        var name = new TextField("Full name");
        name.setId("contact-name");
        var email = new EmailField("Email address");
        email.setId("contact-email");
        var until = new DatePicker("Last day", today().plusYears(1));
        until.setId("contact-until");
        until.setLocale(Locale.UK);
        until.setHelperText("They get in until the end of this day.");
        Confirm.ask(
                "Let somebody of %s in".formatted(supplier.name()),
                "They see what this supplier is asked and what it answered, and nothing else: no other supplier, and not who"
                        + " uses this one.",
                "Let them in and make a link",
                () -> {
                    var link = contacts.invite(
                            supplier.ref(), new NewPerson(name.getValue(), email.getValue()), until.getValue());
                    refresh.run();
                    LinkShown.once(link);
                },
                name,
                email,
                until);
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}

package org.attest.accounts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.accounts.OneTimeLink;
import org.attest.accounts.Person;
import org.attest.components.Confirm;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** The fields of a role: which, where, from when until when. */
class RoleForm extends Div {

    private final Select<Role> role = new Select<>();
    private final ComboBox<Organisation> organisation = new ComboBox<>("Organisation");
    private final DatePicker from = new DatePicker("First day");
    private final DatePicker until = new DatePicker("Last day (leave empty if open)");

    RoleForm(List<Role> roles, LocalDate today) {
        addClassNames("stack", "form");
        role.setId("role");
        role.setLabel("Role");
        role.setItems(roles);
        role.setItemLabelGenerator(Role::words);
        role.addValueChangeListener(it -> organisation.setVisible(it.getValue() != Role.ADMINISTRATOR));
        organisation.setId("organisation");
        organisation.setItemLabelGenerator(it -> "%s (%s)".formatted(it.name(), it.code()));
        from.setId("from");
        from.setValue(today);
        from.setLocale(Locale.UK);
        until.setId("until");
        until.setLocale(Locale.UK);
        until.setMin(today);
        add(role, organisation, from, until);
    }

    void among(List<Organisation> own) {
        organisation.setItems(own);
        if (own.size() == 1) {
            organisation.setValue(own.getFirst());
        }
    }

    void amongAll(OrganisationDirectory directory) {
        OrganisationPicker.amongAll(organisation, directory);
    }

    private Role chosenRole() {
        if (role.getValue() == null) {
            throw new Refused("Choose a role.");
        }
        return role.getValue();
    }

    private OrganisationId chosenOrganisation() {
        if (chosenRole() == Role.ADMINISTRATOR) {
            return Accounts.WHOLE_SYSTEM;
        }
        if (organisation.getValue() == null) {
            throw new Refused("Choose the organisation.");
        }
        return organisation.getValue().id();
    }

    private LocalDate firstDay() {
        if (from.getValue() == null) {
            throw new Refused("Enter the first day.");
        }
        return from.getValue();
    }

    /** Opens the forms with what the signed-in person may choose from. */
    @SpringComponent
    static class Maker {

        private final Accounts accounts;
        private final OrganisationDirectory directory;
        private final CurrentUser currentUser;
        private final Clock clock;

        Maker(Accounts accounts, OrganisationDirectory directory, CurrentUser currentUser, Clock clock) {
            this.accounts = accounts;
            this.directory = directory;
            this.currentUser = currentUser;
            this.clock = clock;
        }

        void addPerson(Runnable then) {
            var name = new TextField("Full name");
            name.setId("person-name");
            var email = new EmailField("Email address");
            email.setId("person-email");
            var form = form();
            Confirm.ask(
                    "Add a person",
                    "They get in through a one-time link that you send them.",
                    "Add and make a link",
                    () -> {
                        var link = add(new NewPerson(name.getValue(), email.getValue()), form);
                        then.run();
                        LinkShown.once(link);
                    },
                    name,
                    email,
                    form);
        }

        private OneTimeLink add(NewPerson person, RoleForm form) {
            return accounts.add(
                    person, form.chosenRole(), form.chosenOrganisation(), form.firstDay(), form.until.getValue());
        }

        void giveRole(Person person, Runnable then) {
            var form = form();
            Confirm.ask(
                    "Give a role to %s".formatted(person.name()),
                    "It is in force from its first day to its last.",
                    "Give the role",
                    () -> {
                        accounts.grant(
                                person.id(),
                                form.chosenRole(),
                                form.chosenOrganisation(),
                                form.firstDay(),
                                form.until.getValue());
                        then.run();
                    },
                    form);
        }

        private RoleForm form() {
            var form = new RoleForm(accounts.rolesToGive(), UkDates.day(clock.instant()));
            if (currentUser.get().holds(Role.ADMINISTRATOR)) {
                form.amongAll(directory);
            } else {
                var own = currentUser.get().scope(Role.PROVIDER_LEAD).organisations();
                form.among(List.copyOf(directory.named(own).values()));
            }
            return form;
        }
    }
}

package org.attest.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Membership;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Roles with where, from when and until when. */
class RolesTable extends Div {

    private final DataTable<Membership> table;
    private final OrganisationDirectory directory;
    private final LocalDate today;

    RolesTable(String caption, OrganisationDirectory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
        table = new DataTable<>(caption);
    }

    RolesTable show(List<Membership> roles) {
        return show(roles, null);
    }

    /** @param action the button at the end of a row, or null for no such column */
    RolesTable show(List<Membership> roles, @Nullable Function<Membership, Component> action) {
        removeAll();
        if (roles.isEmpty()) {
            add(new EmptyState("No roles."));
            return this;
        }
        var names = names(roles);
        table.text("Role", it -> it.role().words())
                .text("Organisation", it -> where(it, names.get(it.organisation())))
                .text("From", it -> UkDates.inTable(it.from()))
                .text("Until", it -> it.until() == null ? "Open" : UkDates.inTable(it.until()))
                .column("State", this::state);
        if (action != null) {
            table.column("Action", action::apply);
        }
        table.show(roles);
        add(table);
        return this;
    }

    /** A person from outside may have their own role shown, but not have organisations named. */
    private Map<OrganisationId, Organisation> names(List<Membership> roles) {
        var ids = roles.stream()
                .filter(it -> it.role() != Role.SUPPLIER_CONTACT)
                .map(Membership::organisation)
                .toList();
        return ids.isEmpty() ? Map.of() : directory.named(ids);
    }

    private static String where(Membership role, @Nullable Organisation known) {
        return role.role() == Role.SUPPLIER_CONTACT ? "One supplier" : organisation(role.organisation(), known);
    }

    static String organisation(OrganisationId id, @Nullable Organisation known) {
        return id.equals(Accounts.WHOLE_SYSTEM) ? "Whole system" : known == null ? "Unknown" : known.name();
    }

    private Tag state(Membership role) {
        if (role.holdsOn(today)) {
            return new Tag(Tone.GOOD, "In force");
        }
        return role.holdsFrom(today) ? new Tag(Tone.NEW, "Later") : new Tag(Tone.ABSENT, "Ended");
    }
}

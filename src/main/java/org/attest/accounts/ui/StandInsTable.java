package org.attest.accounts.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.attest.accounts.Accounts;
import org.attest.accounts.Delegation;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** Who acts for whom during an absence; nothing at all where nobody does. */
final class StandInsTable {

    private StandInsTable() {}

    static Optional<Component> of(List<Delegation> delegations, Accounts accounts, LocalDate today) {
        if (delegations.isEmpty()) {
            return Optional.empty();
        }
        var people = new HashSet<PersonId>();
        delegations.forEach(it -> {
            people.add(it.delegator());
            people.add(it.delegate());
        });
        var names = accounts.names(people);
        var table = new DataTable<Delegation>("Who acts for whom")
                .text("Person", it -> names.get(it.delegate()))
                .text("Acts for", it -> names.get(it.delegator()))
                .text("From", it -> UkDates.inTable(it.from()))
                .text("Until", it -> UkDates.inTable(it.until()))
                .column("State", it -> it.holdsOn(today) ? new Tag(Tone.GOOD, "In force") : new Tag(Tone.NEW, "Later"))
                .show(delegations);
        return Optional.of(new Panel("Acting for others", table));
    }
}

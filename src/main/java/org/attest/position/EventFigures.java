package org.attest.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.RootCause;
import org.jspecify.annotations.Nullable;

/**
 * What happened or was rehearsed in the 12 months before: exercises and incidents as evidence tells of them, and incidents
 * at suppliers.
 *
 * @param events the latest first
 * @param withoutContent how many of partners are there of which they share no more than that
 * @param notShared how many partners keep to themselves
 * @param atSuppliers the latest first
 */
public record EventFigures(List<Event> events, int withoutContent, int notShared, List<AtSupplier> atSuppliers) {

    public EventFigures {
        events = List.copyOf(events);
        atSuppliers = List.copyOf(atSuppliers);
    }

    /** An exercise or incident in the words of the template; null where nothing was written. */
    public record Event(
            OrganisationId organisation,
            int number,
            String title,
            String what,
            LocalDate on,
            @Nullable String impact,
            @Nullable String hoursToContain,
            @Nullable String lessons) {

        public String reference() {
            return "E-%04d".formatted(number);
        }

        public boolean exercise() {
            return what.toLowerCase(Locale.UK).contains("exercise");
        }
    }

    /** @param hoursToNotify after how many hours the supplier told its customers; null while it is not known */
    public record AtSupplier(
            UUID id,
            String supplier,
            LocalDate on,
            String what,
            @Nullable Integer hoursToNotify,
            CareImpact impact,
            RootCause cause) {}
}

package org.attest.suppliers;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An incident at a supplier, as a person fills it in; blank texts become null. No detail of a patient belongs here.
 *
 * @param hoursToNotify after how many hours the supplier told its customers; null while it is not known
 * @param impactWords what it did to care
 * @param services the services of the supplier that were hit
 * @param causeWords what the cause was
 */
public record IncidentDetails(
        LocalDate on,
        String what,
        @Nullable Integer hoursToNotify,
        CareImpact impact,
        @Nullable String impactWords,
        Set<UUID> services,
        RootCause cause,
        @Nullable String causeWords) {

    public static final int MOST_HOURS = 9_999;

    public IncidentDetails {
        var said = Narrative.checked(what);
        if (said == null) {
            throw new Refused("Say what happened.");
        }
        what = said;
        if (hoursToNotify != null && (hoursToNotify < 0 || hoursToNotify > MOST_HOURS)) {
            throw new Refused("The hours until we were told are a number from 0 to %,d.".formatted(MOST_HOURS));
        }
        impactWords = Narrative.checked(impactWords);
        causeWords = Narrative.checked(causeWords);
        services = Set.copyOf(services);
    }

    public static IncidentDetails of(LocalDate on, String what) {
        return new IncidentDetails(on, what, null, CareImpact.UNKNOWN, null, Set.of(), RootCause.LOOKED_FOR, null);
    }

    public IncidentDetails hitting(Set<UUID> hit) {
        return new IncidentDetails(on, what, hoursToNotify, impact, impactWords, hit, cause, causeWords);
    }
}

package org.attest.organisations;

import java.time.LocalDate;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the directory knows it. {@code singlePerson} says that one person does everything there, so that
 * the ICB countersigns.
 */
public record Organisation(
        OrganisationId id,
        OdsCode code,
        String name,
        Kind kind,
        DsptCategory category,
        @Nullable LocalDate closedOn,
        boolean singlePerson) {

    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || closedOn.isAfter(day);
    }
}

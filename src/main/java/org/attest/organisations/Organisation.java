package org.attest.organisations;

import java.time.LocalDate;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the directory knows it. {@code singlePerson} says that it has one person only, so that the ICB
 * countersigns what that person signs off (see {@link OnePersonMarks}).
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

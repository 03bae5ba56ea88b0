package org.attest.organisations;

import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which organisations a list shows: words of the name or code, a kind, the partners of an ICB, closed ones too. */
public record OrganisationFilter(
        String text, @Nullable Kind kind, @Nullable OrganisationId partnersOf, boolean closedToo) {

    public static final OrganisationFilter ALL = new OrganisationFilter("", null, null, true);
}

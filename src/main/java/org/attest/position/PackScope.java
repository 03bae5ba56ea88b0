package org.attest.position;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.OrganisationId;

/**
 * Of whom a pack tells: an ICB, all of which it knows, and the partners that report to it, as far as they share. Of another
 * organisation, in the place of the ICB, it tells alone.
 */
record PackScope(OrganisationId icb, Set<OrganisationId> partners, LocalDate today) {

    PackScope {
        partners = Set.copyOf(partners);
    }

    Set<OrganisationId> all() {
        return Stream.concat(Stream.of(icb), partners.stream()).collect(Collectors.toSet());
    }
}

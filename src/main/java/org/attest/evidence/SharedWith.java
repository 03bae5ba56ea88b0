package org.attest.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an item and link it to work of their own, besides its own organisation: organisations by name, and every
 * partner of the same ICB (the system library). What the ICB itself sees is the item's {@link Visibility}.
 */
public record SharedWith(Set<OrganisationId> organisations, boolean systemLibrary) {

    public static final SharedWith NOBODY = new SharedWith(Set.of(), false);
    public static final SharedWith SYSTEM_LIBRARY = new SharedWith(Set.of(), true);

    public SharedWith {
        organisations = Set.copyOf(organisations);
    }

    public static SharedWith named(OrganisationId... organisations) {
        return new SharedWith(Set.of(organisations), false);
    }

    public boolean isNobody() {
        return organisations.isEmpty() && !systemLibrary;
    }

    /** The ids in a row, for histories; null where nobody is named. */
    @Nullable
    String named() {
        return organisations.isEmpty()
                ? null
                : organisations.stream().map(OrganisationId::toString).sorted().collect(Collectors.joining(" "));
    }

    @Nullable
    String library() {
        return systemLibrary ? "yes" : null;
    }
}

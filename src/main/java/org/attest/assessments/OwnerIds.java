package org.attest.assessments;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;
import org.attest.shared.TeamId;

/** Owners by what they are, as the database keeps them. */
record OwnerIds(Set<PersonId> people, Set<TeamId> teams) {

    static OwnerIds of(Collection<Owner> owners) {
        return new OwnerIds(those(owners, PersonId.class), those(owners, TeamId.class));
    }

    private static <T extends Owner> Set<T> those(Collection<Owner> owners, Class<T> kind) {
        return owners.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toSet());
    }
}

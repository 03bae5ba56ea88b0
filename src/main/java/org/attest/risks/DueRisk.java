package org.attest.risks;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;

/**
 * A day in the life of an open risk: that of its next review, or the last one of the acceptance in force.
 *
 * @param people whose business it is: its owner; of an acceptance whoever accepted it too
 */
public record DueRisk(
        ItemRef item, Occasion occasion, String reference, String title, Set<PersonId> people, LocalDate due) {

    public DueRisk {
        people = Set.copyOf(people);
    }

    /** What falls on the day. */
    public enum Occasion {
        REVIEW,
        ACCEPTANCE
    }

    public UUID id() {
        return UUID.fromString(item.id());
    }
}

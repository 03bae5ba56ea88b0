package org.attest.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a reminder needs to know of an item; {@code live} says that it still counts. */
public record DueEvidence(
        ItemRef item,
        String reference,
        String title,
        Marking marking,
        @Nullable PersonId owner,
        boolean live,
        @Nullable LocalDate due) {

    static DueEvidence of(Evidence item) {
        return new DueEvidence(
                Shelf.ref(item),
                item.reference(),
                item.title(),
                item.marking(),
                item.owner(),
                item.state().live(),
                item.lifetime().due());
    }

    public UUID id() {
        return UUID.fromString(item.id());
    }
}

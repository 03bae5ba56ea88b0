package org.attest.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An item of evidence in a list. {@code points} counts the points of good evidence, {@code files} versions, {@code usedBy} the items linked to it. */
public record EvidenceRow(
        UUID id,
        OrganisationId organisation,
        Whose whose,
        String reference,
        String title,
        EvidenceKind kind,
        @Nullable PersonId owner,
        Marking marking,
        ReviewState state,
        Freshness freshness,
        @Nullable LocalDate due,
        int points,
        int files,
        int usedBy,
        @Nullable UUID supersedes) {

    public ItemRef ref() {
        return new ItemRef(ItemKind.EVIDENCE, organisation, id.toString());
    }
}

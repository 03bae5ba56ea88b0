package org.attest.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence as the caller may see it: where {@code contentShared} is false, only state and summary are here.
 * {@code whose} says on what ground the caller sees it, {@code open} what the caller may do to it now; {@code files} stand newest first; {@code reference} is {@code E-0042}
 * and unique within the organisation; {@code supersedes} is what it renews, which goes on counting until a lead accepts this.
 */
public record EvidenceItem(
        UUID id,
        OrganisationId organisation,
        String reference,
        EvidenceDetails details,
        ReviewState state,
        @Nullable String returnReason,
        Freshness freshness,
        @Nullable UUID supersedes,
        List<TickedPoint> points,
        List<EvidenceFile> files,
        Whose whose,
        boolean contentShared,
        Set<EvidenceVerb> open,
        long version,
        PersonId createdBy,
        PersonId changedBy,
        Instant changedAt) {

    public EvidenceItem {
        points = List.copyOf(points);
        files = List.copyOf(files);
        open = Set.copyOf(open);
    }

    public ItemRef ref() {
        return new ItemRef(ItemKind.EVIDENCE, organisation, id.toString());
    }

    public String title() {
        return details.title();
    }

    /** The fields in which other details differ from this item: before is the item's own value. */
    public List<FieldChange> differencesTo(EvidenceDetails other) {
        return DetailChanges.between(details, other);
    }

    /**
     * What a renewal of this item starts from: the same thing with the same people, cycle and readers, while its dates,
     * its approval and what it says are for the new one to fill in.
     */
    public EvidenceDetails anew() {
        return details.with(new Lifetime(null, null, null, details.lifetime().cycleMonths()))
                .with(new Responsible(details.responsible().owner(), null, null))
                .with(Content.NONE);
    }

    public @Nullable LocalDate due() {
        return details.lifetime().due();
    }
}

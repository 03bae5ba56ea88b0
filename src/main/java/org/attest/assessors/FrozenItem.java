package org.attest.assessors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.ReviewState;
import org.attest.shared.Marking;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence as it was on the day of freezing; the files stand newest first. {@code keptHash} is the SHA-256 of
 * what is kept elsewhere; {@code template} names the template that was filled in, whose answers are read one item at a time.
 */
public record FrozenItem(
        UUID item,
        String reference,
        String title,
        EvidenceKind kind,
        Marking marking,
        ReviewState state,
        @Nullable LocalDate effective,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate expires,
        @Nullable LocalDate due,
        @Nullable String keptHash,
        @Nullable String template,
        List<FrozenFile> files) {

    public FrozenItem {
        files = List.copyOf(files);
    }
}

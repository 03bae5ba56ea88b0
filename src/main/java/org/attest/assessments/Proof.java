package org.attest.assessments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of evidence behind an outcome at a moment: until when it was in date then, and the older item that it replaced. */
public record Proof(
        UUID item, @Nullable LocalDate due, @Nullable UUID replaces) {

    boolean isStaleOn(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    /** Whether it is the same item with a later due date. */
    boolean renews(Proof older) {
        return item.equals(older.item) && due != null && older.due != null && due.isAfter(older.due);
    }
}

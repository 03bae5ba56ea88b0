package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What an action says: what is to be done, by whom, until when, how far it is, and why it was dropped or called done. */
@Embeddable
record ActionValues(
        @Column(columnDefinition = "mediumtext") String what,
        @Nullable PersonId owner,
        @Nullable LocalDate due,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        ActionProgress progress,

        @Column(columnDefinition = "mediumtext") @Nullable String note) {

    boolean isLate(LocalDate today) {
        return progress.isUnfinished() && due != null && due.isBefore(today);
    }

    /** Owned, dated, and to end by then; what is not done must still lie ahead. */
    boolean isInTime(LocalDate deadline, LocalDate today) {
        return owner != null && due != null && !due.isAfter(deadline) && !isLate(today);
    }

    /** For the history: the words as they are. */
    static List<FieldChange> changes(@Nullable ActionValues before, ActionValues after) {
        return Stream.of(
                        FieldChange.of("what", before == null ? null : before.what, after.what),
                        FieldChange.of("owner", before == null ? null : before.owner, after.owner),
                        FieldChange.of("due", before == null ? null : before.due, after.due),
                        FieldChange.of("progress", before == null ? null : before.progress, after.progress),
                        FieldChange.of("note", before == null ? null : before.note, after.note))
                .filter(FieldChange::isChange)
                .toList();
    }
}

package org.attest.improvements;

import java.time.LocalDate;
import java.util.List;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * One milestone on the way to an objective.
 *
 * @param firstDue the day that was promised first
 * @param moves how often the day was changed since, each time with a reason
 * @param endedOn when it was reached or dropped; null while it is open
 * @param endNote what was said of that, where anything was
 * @param mayChange whether the caller keeps it
 */
public record Milestone(
        ItemRef ref,
        String reference,
        MilestoneDetails details,
        LocalDate firstDue,
        int moves,
        MilestoneState state,
        MilestoneStanding standing,
        @Nullable LocalDate endedOn,
        @Nullable String endNote,
        boolean mayChange,
        long edits)
        implements Edited<MilestoneDetails> {

    @Override
    public List<FieldChange> differencesTo(MilestoneDetails other) {
        return MilestoneDetails.changes(details, other);
    }

    public boolean isOpen() {
        return state == MilestoneState.OPEN;
    }
}

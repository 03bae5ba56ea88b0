package org.attest.improvements;

import java.time.LocalDate;
import java.util.List;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about an action of the register.
 *
 * @param note how it goes, why it was dropped, or why there is no evidence that it is done
 */
public record ActionDetails(
        String what,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        ActionProgress progress,
        @Nullable String note) {

    public ActionDetails {
        var said = Narrative.checked(what);
        if (said == null) {
            throw PlanRefused.whatMissing();
        }
        what = said;
        note = Narrative.checked(note);
    }

    /** Nothing done yet. */
    public static ActionDetails of(String what, @Nullable PersonId owner, @Nullable LocalDate due) {
        return new ActionDetails(what, owner, due, ActionProgress.NOT_STARTED, null);
    }

    static ActionDetails of(ActionValues kept) {
        return new ActionDetails(kept.what(), kept.owner(), kept.due(), kept.progress(), kept.note());
    }

    ActionValues values() {
        return new ActionValues(what, owner, due, progress, note);
    }

    static List<FieldChange> changes(@Nullable ActionDetails before, ActionDetails after) {
        return ActionValues.changes(before == null ? null : before.values(), after.values());
    }
}

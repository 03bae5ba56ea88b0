package org.attest.improvements;

import java.util.List;
import org.attest.shared.DsptYear;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * One action, whatever it came from.
 *
 * @param planned the year of the improvement plan that it belongs to, on whose screens it is changed; null for all others
 * @param mayPlan whether the caller may change what it says
 * @param mayReport whether the caller may say how far it is
 */
public record RegisterAction(
        ItemRef ref,
        String reference,
        ActionDetails details,
        ActionSource source,
        @Nullable DsptYear planned,
        boolean late,
        boolean mayPlan,
        boolean mayReport,
        long edits)
        implements Edited<ActionDetails> {

    @Override
    public List<FieldChange> differencesTo(ActionDetails other) {
        return ActionDetails.changes(details, other);
    }
}

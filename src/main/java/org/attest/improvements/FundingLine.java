package org.attest.improvements;

import java.util.List;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;

/**
 * Money for one objective, organisation and financial year.
 *
 * @param withdrawn it counts nowhere any more
 * @param mayChange whether the caller keeps it
 */
public record FundingLine(
        ItemRef ref, String reference, FundingDetails details, boolean withdrawn, boolean mayChange, long edits)
        implements Edited<FundingDetails> {

    @Override
    public List<FieldChange> differencesTo(FundingDetails other) {
        return FundingDetails.changes(details, other);
    }
}

package org.attest.evidence;

import java.time.LocalDate;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What many items get in one press; null leaves a field of each as it is. */
public record BulkChange(
        @Nullable PersonId owner,
        @Nullable LocalDate reviewDue,
        @Nullable Marking marking) {

    public BulkChange {
        if (owner == null && reviewDue == null && marking == null) {
            throw new Refused("Choose what to change: the owner, the review date or the marking.");
        }
    }

    EvidenceDetails on(EvidenceDetails before) {
        var people = before.responsible();
        var dates = before.lifetime();
        var after = before;
        if (owner != null) {
            after = after.with(new Responsible(owner, people.approver(), people.approvedOn()));
        }
        if (reviewDue != null) {
            after = after.with(new Lifetime(dates.effective(), reviewDue, dates.expires(), dates.cycleMonths()));
        }
        return marking == null ? after : after.with(marking, before.visibility());
    }
}

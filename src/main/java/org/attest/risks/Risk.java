package org.attest.risks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One risk as the caller may see it.
 *
 * @param details null where a partner shows its title and scores only
 * @param closing null while it is open, and where the words are not shared
 * @param tolerated the highest score that its organisation tolerates in its category
 * @param acceptedUntil the last day of the acceptance in force; null without one
 * @param open what the caller may do to it now
 * @param version goes back with a change of the details
 */
public record Risk(
        ItemRef ref,
        String reference,
        String title,
        String category,
        RiskStatus status,
        @Nullable Closing closing,
        @Nullable RiskDetails details,
        Scores scores,
        @Nullable Band band,
        int tolerated,
        Escalation escalation,
        @Nullable LocalDate acceptedUntil,
        @Nullable LocalDate reviewedOn,
        LocalDate reviewDue,
        Set<RiskVerb> open,
        long version)
        implements Edited<RiskDetails> {

    public Risk {
        open = Set.copyOf(open);
    }

    /** When a risk was closed, and why. */
    public record Closing(LocalDate on, String reason) {}

    public OrganisationId organisation() {
        return ref.organisation();
    }

    @Override
    public long edits() {
        return version;
    }

    @Override
    public List<FieldChange> differencesTo(RiskDetails other) {
        return RiskChanges.between(details, other);
    }

    public Standing standing() {
        return Standing.of(scores.current(), tolerated);
    }

    /** A score beside what is tolerated. */
    public enum Standing {
        NOT_RATED,
        WITHIN,
        OVER;

        static Standing of(@Nullable Score score, int tolerated) {
            if (score == null) {
                return NOT_RATED;
            }
            return score.points() > tolerated ? OVER : WITHIN;
        }
    }
}

package org.attest.risks;

import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a person typed about a risk and did not save; private to that person, and not judged. */
public record RiskDraft(
        String title,
        String cause,
        String event,
        String effect,
        @Nullable String category,
        @Nullable Integer objective,
        @Nullable PersonId owner,
        String lead,
        String committee,
        boolean systemWide,
        Shown shown) {

    /** The same that a saved risk says. */
    public static RiskDraft of(RiskDetails details) {
        var lead = details.accountable().lead();
        var committee = details.accountable().committee();
        return new RiskDraft(
                details.title(),
                details.wording().cause(),
                details.wording().event(),
                details.wording().effect(),
                details.category(),
                details.objective(),
                details.accountable().owner(),
                lead == null ? "" : lead,
                committee == null ? "" : committee,
                details.systemWide(),
                details.shown());
    }
}

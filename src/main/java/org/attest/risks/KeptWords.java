package org.attest.risks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a person filled in about a risk, in columns. */
@Embeddable
record KeptWords(
        String title,
        @Column(columnDefinition = "mediumtext") String cause,
        @Column(columnDefinition = "mediumtext") String event,
        @Column(columnDefinition = "mediumtext") String effect,
        String category,
        @Nullable Integer objective,
        @Nullable PersonId owner,
        @Nullable String executiveLead,
        @Nullable String committee,
        boolean systemWide,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        Shown shown) {

    static KeptWords of(RiskDetails details) {
        return new KeptWords(
                details.title(),
                details.wording().cause(),
                details.wording().event(),
                details.wording().effect(),
                details.category(),
                details.objective(),
                details.accountable().owner(),
                details.accountable().lead(),
                details.accountable().committee(),
                details.systemWide(),
                details.shown());
    }

    RiskDetails details() {
        return new RiskDetails(
                title,
                new Wording(cause, event, effect),
                category,
                objective,
                new Accountable(owner, executiveLead, committee),
                systemWide,
                shown);
    }
}

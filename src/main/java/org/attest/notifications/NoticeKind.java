package org.attest.notifications;

import org.attest.access.Caller;
import org.attest.access.Role;

/** What a person is told of by name; for each kind they choose whether it also comes by mail. */
public enum NoticeKind {
    EVIDENCE_DUE("Evidence that falls due, which is mine or of somebody for whom I act"),
    RISK_REVIEW("Risks that are to be reviewed, which are mine or nobody's"),
    RISK_ACCEPTANCE("Acceptances of risks that run out"),
    SUPPLIER_ENDS("Contracts and certificates of suppliers that end soon"),
    ASK_DUE("Questionnaires that I am asked to answer for a supplier"),
    ASK_ANSWERED("Answers of suppliers that came in"),
    MENTION("Comments that mention me"),
    ASSIGNED("Outcomes that are given to me or to my team"),
    CAMPAIGN("Returns that the ICB asks my organisation for");

    private final String words;

    NoticeKind(String words) {
        this.words = words;
    }

    /** Whether this person can ever be told of it. */
    boolean isFor(Caller person) {
        return switch (this) {
            case ASK_DUE -> !person.contactFor().isEmpty();
            case ASK_ANSWERED -> person.holds(Role.ICB_LEAD);
            default -> !person.isFromSupplierOnly();
        };
    }

    /** As the choice is offered. */
    public String words() {
        return words;
    }
}

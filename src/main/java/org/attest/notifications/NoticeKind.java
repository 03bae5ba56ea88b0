package org.attest.notifications;

/** What a person is told of by name; for each kind they choose whether it also comes by mail. */
public enum NoticeKind {
    EVIDENCE_DUE("Evidence that falls due, which is mine or of somebody for whom I act"),
    RISK_REVIEW("Risks that are to be reviewed, which are mine or nobody's"),
    RISK_ACCEPTANCE("Acceptances of risks that run out"),
    SUPPLIER_ENDS("Contracts and certificates of suppliers that end soon"),
    MENTION("Comments that mention me"),
    ASSIGNED("Outcomes that are given to me or to my team");

    private final String words;

    NoticeKind(String words) {
        this.words = words;
    }

    /** As the choice is offered. */
    public String words() {
        return words;
    }
}

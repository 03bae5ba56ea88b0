package org.attest.suppliers;

/** What a contract should say about security and data; which of it is there, its organisation ticks. */
public enum Clause {
    ARTICLE_28("Data-processing terms (Article 28)"),
    BREACH_NOTICE("Notice of a breach within set hours"),
    AUDIT_RIGHT("Right to audit"),
    EXIT("Exit and return of data"),
    MFA("Multi-factor authentication"),
    PATCHING("Patching in set times"),
    BACKUP("Backups that are tested"),
    EXERCISE("Taking part in exercises"),
    CHARTER("NHS supplier cyber charter");

    private final String words;

    Clause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.attest.assessments;

/** What is worth a second look before an approver signs; each finding names its rule. The order is that of the list. */
public enum CheckRule {
    CARRIED_UNCONFIRMED("Carried from last year and not confirmed"),
    POLICY_QUESTION_UNANSWERED("A question of the national toolkit has no answer"),
    ABOVE_SUGGESTION_WITHOUT_REASON("Above what the indicators suggest, without a reason"),
    ACHIEVED_WITHOUT_EVIDENCE("Achieved without evidence"),
    DESIGN_ONLY("Achieved on design evidence alone: no evidence that it works in practice"),
    EVIDENCE_STALE("Evidence older than its cycle"),
    RESTS_ON_JUSTIFIED("The suggestion rests on Justified"),
    SHARED_EVIDENCE_DIFFERS("The same shared evidence, another verdict elsewhere");

    private final String words;

    CheckRule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

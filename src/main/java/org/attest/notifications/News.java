package org.attest.notifications;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The changes that the feed tells of, by the name of their event: what stands between the person and the item, whether
 * contributors read it, and the ICB, which learns of evidence how its state moves and not what was written meanwhile.
 * Everything else is for the trail alone.
 */
enum News {
    ANSWERED("assessments.answered", "saved the answer to", Readers.TEAM),
    LOADED("assessments.answers-loaded", "loaded answers into", Readers.TEAM),
    CARRIED("assessments.answers-carried", "carried last year's answers into", Readers.TEAM),
    CONFIRMED("assessments.answers-confirmed", "said “still true” in", Readers.TEAM),
    LOADED_SIGNED("assessments.loaded-signed", "signed what the ICB had loaded into", Readers.TEAM_AND_ICB),
    LOADED_CONFIRMED(
            "assessments.loaded-confirmed",
            "confirmed against a signed letter what was loaded into",
            Readers.TEAM_AND_ICB),
    LOADED_REJECTED("assessments.loaded-rejected", "rejected what the ICB had loaded into", Readers.TEAM_AND_ICB),
    SUBMITTED("assessments.submitted", "submitted", Readers.TEAM_AND_ICB),
    SENT_BACK("assessments.sent-back", "sent back", Readers.TEAM),
    SIGNED_OFF("assessments.signed-off", "signed off", Readers.TEAM_AND_ICB),
    COUNTERSIGNED("assessments.countersigned", "countersigned", Readers.TEAM_AND_ICB),
    ACCEPTED("assessments.accepted", "accepted", Readers.TEAM_AND_ICB),
    QUERIED("assessments.queried", "sent queries on", Readers.TEAM_AND_ICB),
    RETURNED("assessments.returned", "returned", Readers.TEAM_AND_ICB),
    REOPENED("assessments.reopened", "reopened", Readers.TEAM_AND_ICB),
    OPENED("assessments.opened", "opened the next round of", Readers.TEAM_AND_ICB),
    AUDITED("assessments.audited", "sealed the audited position of", Readers.TEAM_AND_ICB),
    QUERY_SENT("assessments.query-sent", "asked about", Readers.LEADS_AND_ICB),
    QUERY_REPLIED("assessments.query-replied", "answered the query on", Readers.LEADS_AND_ICB),
    NDG_SUBMITTED("ndg.submitted", "submitted", Readers.TEAM_AND_ICB),
    NDG_SENT_BACK("ndg.sent-back", "sent back", Readers.TEAM),
    NDG_SIGNED_OFF("ndg.signed-off", "signed off", Readers.TEAM_AND_ICB),
    NDG_COUNTERSIGNED("ndg.countersigned", "countersigned", Readers.TEAM_AND_ICB),
    NDG_ACCEPTED("ndg.accepted", "accepted", Readers.TEAM_AND_ICB),
    NDG_RETURNED("ndg.returned", "returned", Readers.TEAM_AND_ICB),
    NDG_REOPENED("ndg.reopened", "reopened", Readers.TEAM_AND_ICB),
    NDG_LOADED_SIGNED("ndg.loaded-signed", "signed what the ICB had loaded into", Readers.TEAM_AND_ICB),
    NDG_LOADED_CONFIRMED(
            "ndg.loaded-confirmed", "confirmed against a signed letter what was loaded into", Readers.TEAM_AND_ICB),
    NDG_LOADED_REJECTED("ndg.loaded-rejected", "rejected what the ICB had loaded into", Readers.TEAM_AND_ICB),
    EVIDENCE_ADDED("evidence.add", "added", Readers.TEAM_AND_ICB),
    EVIDENCE_CHANGED("evidence.change", "changed", Readers.TEAM),
    EVIDENCE_FILLED("evidence.fill", "filled in the form of", Readers.TEAM),
    EVIDENCE_ATTACHED("evidence.attach", "added a file to", Readers.TEAM),
    EVIDENCE_INFECTED("evidence.found-infected", "found something harmful in a file of", Readers.TEAM),
    EVIDENCE_SUBMITTED("evidence.submit", "submitted", Readers.TEAM_AND_ICB),
    EVIDENCE_ACCEPTED("evidence.accept", "accepted", Readers.TEAM_AND_ICB),
    EVIDENCE_RETURNED("evidence.give-back", "returned", Readers.TEAM_AND_ICB),
    EVIDENCE_RENEWED("evidence.renew", "renewed earlier evidence with", Readers.TEAM_AND_ICB),
    EVIDENCE_SUPERSEDED("evidence.supersede", "superseded", Readers.TEAM_AND_ICB),
    EVIDENCE_WITHDRAWN("evidence.withdraw", "withdrew", Readers.TEAM_AND_ICB),
    COMMENTED("comments.said", "commented on", Readers.LEADS),
    MEASURE_RECORDED("measures.recorded", "recorded a reading of", Readers.LEADS_AND_ICB),
    MEASURE_SUPERSEDED("measures.superseded", "superseded a reading of", Readers.LEADS_AND_ICB),
    RISK_ADDED("risks.add", "added the risk", Readers.LEADS_AND_ICB),
    RISK_CHANGED("risks.change", "changed the risk", Readers.LEADS),
    RISK_RATED("risks.rate", "gave a score to", Readers.LEADS_AND_ICB),
    RISK_REVIEWED("risks.review", "reviewed the risk", Readers.LEADS_AND_ICB),
    RISK_CLOSED("risks.close", "closed the risk", Readers.LEADS_AND_ICB),
    RISK_REOPENED("risks.reopen", "opened again the risk", Readers.LEADS_AND_ICB),
    RISK_ACCEPTED("risks.accept", "accepted, over tolerance, the risk", Readers.LEADS_AND_ICB),
    RISK_BORNE_NO_LONGER("risks.end-acceptance", "ended the acceptance of the risk", Readers.LEADS_AND_ICB),
    RISK_SHEET_CHANGED("risks.sheet", "changed the assurance sheet of", Readers.LEADS),
    RISK_ASSURED("risks.assure", "added an assurance to", Readers.LEADS),
    RISK_ASSURED_NO_LONGER("risks.end-assurance", "ended an assurance of", Readers.LEADS),
    SUPPLIER_ADDED("suppliers.add", "added", Readers.LEADS),
    SUPPLIER_CHANGED("suppliers.change", "changed the record of", Readers.LEADS),
    SUPPLIER_SERVICE_ADDED("suppliers.add-service", "added a service of", Readers.LEADS),
    SUPPLIER_SERVICE_CHANGED("suppliers.change-service", "changed a service of", Readers.LEADS),
    SUPPLIER_CHAINED("suppliers.name-sub-processor", "named a sub-processor of", Readers.LEADS),
    SUPPLIER_UNCHAINED("suppliers.drop-sub-processor", "took a sub-processor away from", Readers.LEADS),
    SUPPLIER_ASSURED("suppliers.add-assurance", "added an assurance of", Readers.LEADS),
    SUPPLIER_ASSURANCE_CHANGED("suppliers.change-assurance", "changed an assurance of", Readers.LEADS),
    SUPPLIER_INCIDENT("suppliers.add-incident", "recorded an incident at", Readers.LEADS),
    SUPPLIER_INCIDENT_CHANGED("suppliers.change-incident", "changed an incident at", Readers.LEADS),
    SUPPLIER_REVIEWED("suppliers.review", "recorded a review of", Readers.LEADS),
    SUPPLIER_ASKED("suppliers.ask", "asked a questionnaire of", Readers.LEADS),
    SUPPLIER_ANSWERED("suppliers.answer", "answered a questionnaire for", Readers.LEADS),
    SUPPLIER_ANSWERED_FOR("suppliers.answer-on-behalf", "answered a questionnaire on behalf of", Readers.LEADS),
    SUPPLIER_ACCEPTED("suppliers.accept-answers", "accepted the answers of", Readers.LEADS_AND_ICB),
    SUPPLIER_CHALLENGED("suppliers.challenge-answers", "challenged the answers of", Readers.LEADS_AND_ICB),
    SUPPLIER_USED("suppliers.use", "recorded the use of a service of", Readers.TEAM),
    SUPPLIER_NOT_USED("suppliers.stop-use", "ended the use of a service of", Readers.TEAM),
    SUPPLIER_CONTRACT("suppliers.add-contract", "added a contract with", Readers.LEADS),
    SUPPLIER_CONTRACT_CHANGED("suppliers.change-contract", "changed a contract with", Readers.LEADS),
    PLAN_STARTED("improvements.start", "started", Readers.TEAM),
    ACTION_RAISED("improvements.raise", "raised", Readers.TEAM),
    ACTION_CHANGED("improvements.change", "changed", Readers.TEAM),
    PLAN_SUBMITTED("improvements.submit", "submitted", Readers.TEAM),
    PLAN_SENT_BACK("improvements.send-back", "sent back", Readers.TEAM),
    PLAN_SIGNED("improvements.sign", "signed", Readers.TEAM_AND_ICB),
    PLAN_AGREED("improvements.agree", "agreed", Readers.TEAM_AND_ICB),
    PLAN_RETURNED("improvements.give-back", "returned", Readers.TEAM_AND_ICB),
    PLAN_REVISED("improvements.revise", "opened to be revised", Readers.TEAM_AND_ICB),
    MILESTONE_MOVED("improvements.milestone-move", "moved the date of", Readers.LEADS_AND_ICB),
    MILESTONE_DONE("improvements.milestone-done", "reached", Readers.LEADS_AND_ICB),
    REGISTER_ACTION_RAISED("improvements.action-add", "raised", Readers.TEAM),
    REGISTER_ACTION_DONE("improvements.action-done", "finished", Readers.TEAM);

    private static final Map<String, News> BY_EVENT =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.event, Function.identity()));

    private final String event;
    private final String words;
    private final Readers readers;

    News(String event, String words, Readers readers) {
        this.event = event;
        this.words = words;
        this.readers = readers;
    }

    static Optional<News> of(String event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }

    String words() {
        return words;
    }

    boolean forTeam() {
        return readers == Readers.TEAM || readers == Readers.TEAM_AND_ICB;
    }

    boolean forIcb() {
        return readers == Readers.TEAM_AND_ICB || readers == Readers.LEADS_AND_ICB;
    }

    /** Leads and approvers of the organisation always; these besides, each only as far as they may see the item. */
    private enum Readers {
        LEADS,
        LEADS_AND_ICB,
        TEAM,
        TEAM_AND_ICB
    }
}

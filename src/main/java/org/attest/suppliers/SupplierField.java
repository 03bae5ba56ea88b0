package org.attest.suppliers;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of suppliers, services and contracts, by the names under which histories keep them, and as people read them.
 * Of narrative and the names of people the audit trail keeps the hash only.
 */
public enum SupplierField {
    NAME("name", "Name", false),
    COMPANY_NUMBER("companyNumber", "Company number", false),
    ODS_CODE("odsCode", "ODS code", false),
    PARENT_GROUP("parentGroup", "Parent group", false),
    CONTACTS("contacts", "Contacts", true),
    SAFETY("safety", "Patient-safety impact", false),
    DATA("data", "Data volume and sensitivity", false),
    ACCESS("access", "Access and privilege", false),
    SUBSTITUTABILITY("substitutability", "Could somebody else take over", false),
    OVERRIDE_TIER("overrideTier", "Tier set by hand", false),
    OVERRIDE_REASON("overrideReason", "Why it is set by hand", true),
    SERVICE("service", "Service", false),
    FUNCTION("function", "What it does", true),
    PATHWAYS("pathways", "Clinical pathways", true),
    HOSTING("hostingCountry", "Hosted in", false),
    REMOTE_ACCESS("remoteAccess", "Remote access", false),
    RTO_PROMISED("rtoPromised", "Back within, promised (hours)", false),
    RPO_PROMISED("rpoPromised", "Data lost at most, promised (hours)", false),
    RTO_TESTED("rtoTested", "Back within, tested (hours)", false),
    RPO_TESTED("rpoTested", "Data lost at most, tested (hours)", false),
    TESTED_ON("testedOn", "Tested on", false),
    FALLBACK("fallback", "Fallback", true),
    ENDED("ended", "No longer offered", false),
    SUB_PROCESSOR("subProcessor", "Sub-processor", false),
    USED_FOR("usedFor", "Used for", true),
    CONTRACT("contract", "Contract", true),
    STARTS("startsOn", "Starts", false),
    ENDS("endsOn", "Ends", false),
    NOTICE_BY("noticeBy", "Last day for notice", false),
    FRAMEWORK("framework", "Framework", false),
    VALUE("valueBand", "Value", false),
    CLAUSES("clauses", "Clauses present", false),
    BREACH_HOURS("breachHours", "Notice of a breach (hours)", false),
    STANDARDISE("standardise", "Standardise at renewal", false),
    NOTE("note", "Note", true),
    ASSURANCE("assurance", "Assurance", false),
    SAYS("says", "Status and version", false),
    BODY("body", "Given by", false),
    SCOPE("scope", "Scope", true),
    ISSUED("issuedOn", "Given on", false),
    EXPIRES("expiresOn", "Runs out on", false),
    EVIDENCE("evidence", "Evidence that proves it", false),
    QUESTIONNAIRE("questionnaire", "Questionnaire", false),
    DUE("dueOn", "Answer due", false),
    ANSWERS("answers", "Answers that changed", true),
    ANSWERS_NUMBER("answersNumber", "Version of the answers", false),
    SOURCE("source", "How the ICB knows", true),
    REASON("reason", "Reason", true),
    HAPPENED("happenedOn", "Happened on", false),
    INCIDENT("incident", "What happened", true),
    HOURS_TO_NOTIFY("hoursToNotify", "Hours until we were told", false),
    CARE_IMPACT("careImpact", "Effect on care", false),
    CARE_IMPACT_WORDS("careImpactWords", "What it did to care", true),
    SERVICES_HIT("servicesHit", "Services hit", false),
    ROOT_CAUSE("rootCause", "Root cause", false),
    ROOT_CAUSE_WORDS("rootCauseWords", "What the cause was", true),
    REVIEW_KIND("reviewKind", "Review", false),
    REVIEWED("reviewedOn", "Reviewed on", false),
    OUTCOME("outcome", "Outcome", false),
    REVIEW_NOTE("reviewNote", "What was found", true),
    NEXT_REVIEW("nextReview", "Next review by", false);

    private static final Map<String, SupplierField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.kept, Function.identity()));

    private final String kept;
    private final String words;
    private final boolean narrative;

    SupplierField(String kept, String words, boolean narrative) {
        this.kept = kept;
        this.words = words;
        this.narrative = narrative;
    }

    public static Optional<SupplierField> named(String field) {
        return Optional.ofNullable(BY_NAME.get(field));
    }

    static boolean isNarrative(String field) {
        return named(field).map(it -> it.narrative).orElse(true);
    }

    String kept() {
        return kept;
    }

    public String words() {
        return words;
    }
}

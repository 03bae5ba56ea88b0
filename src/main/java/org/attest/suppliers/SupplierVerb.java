package org.attest.suppliers;

import java.util.Locale;

/** What was done to a supplier, or by an organisation with its own part of it. */
public enum SupplierVerb {
    ADD("added it"),
    CHANGE("changed it"),
    ADD_SERVICE("added a service"),
    CHANGE_SERVICE("changed a service"),
    NAME_SUB_PROCESSOR("named a sub-processor"),
    DROP_SUB_PROCESSOR("took a sub-processor away"),
    USE("recorded the use of a service"),
    STOP_USE("ended the use of a service"),
    ADD_CONTRACT("added a contract"),
    CHANGE_CONTRACT("changed a contract"),
    ADD_ASSURANCE("added an assurance"),
    CHANGE_ASSURANCE("changed an assurance"),
    ASK("asked it a questionnaire"),
    ANSWER("answered a questionnaire"),
    ANSWER_ON_BEHALF("answered a questionnaire on its behalf"),
    ACCEPT_ANSWERS("accepted its answers"),
    CHALLENGE_ANSWERS("challenged its answers"),
    MAKE_WORKBOOK("made a workbook of a questionnaire"),
    IMPORT("imported many at once"),
    ADD_INCIDENT("recorded an incident"),
    CHANGE_INCIDENT("changed an incident"),
    REVIEW("recorded a review"),
    EXPORT("exported the list");

    private final String words;

    SupplierVerb(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The name of its event, {@code suppliers.add-service}. */
    String what() {
        return "suppliers." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

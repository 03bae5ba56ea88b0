package org.attest.improvements;

import java.util.Locale;

/** What was done to a plan or one of its actions, for the history and the trail. */
public enum PlanVerb {
    START("Plan started"),
    REST("Brought up to the latest seal"),
    RAISE("Action raised"),
    CHANGE("Action changed"),
    SUBMIT("Submitted"),
    SEND_BACK("Sent back"),
    SIGN("Signed"),
    AGREE("Agreed by the ICB"),
    GIVE_BACK("Returned by the ICB"),
    REVISE("Opened to be revised"),
    EXPORT("List exported");

    private final String words;

    PlanVerb(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String what() {
        return "improvements." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

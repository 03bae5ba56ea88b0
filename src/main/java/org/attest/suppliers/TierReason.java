package org.attest.suppliers;

/** Why a supplier stands in the tier that its scores give it. */
public enum TierReason {
    CARE_WITHIN_A_DAY("Its loss stops or endangers care within 24 hours."),
    CARE_WITHOUT_SUBSTITUTE(
            "Its loss stops or endangers care within 24 hours unless something else takes over, and nobody else could."),
    MASS_SPECIAL_CATEGORY_DATA("It holds special-category data on a mass scale."),
    PRIVILEGED_ACCESS("It has privileged access."),
    MANY_PROVIDERS("Many providers use it."),
    A_HIGH_SCORE("One of its scores is 3 or higher."),
    NO_SUBSTITUTE("Nobody else could take over."),
    NOTHING_MORE("No score is 3 or higher, and somebody else could take over."),
    SCORE_MISSING("A score is missing.");

    private final String words;

    TierReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

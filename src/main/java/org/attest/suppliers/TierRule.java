package org.attest.suppliers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Works out the tier of a supplier. Critical: its loss stops or endangers care within 24 hours, it has privileged access
 * or special-category data on a mass scale, or many providers use it. Important: any score of 3 or more, or no
 * substitute. What is missing is never taken for harmless.
 */
@Component
class TierRule {

    private static final int HIGHEST = 5;
    private static final int CARE_WITH_SUBSTITUTE = 4;
    private static final int IMPORTANT = 3;

    private final int manyProviders;

    TierRule(@Value("${attest.suppliers.many-providers}") int manyProviders) {
        this.manyProviders = manyProviders;
    }

    Tiering of(Scores scores, int usedBy) {
        var critical = critical(scores, usedBy);
        if (!critical.isEmpty()) {
            return new Tiering(Tier.ONE, critical);
        }
        if (!scores.complete()) {
            return new Tiering(Tier.UNKNOWN, List.of(TierReason.SCORE_MISSING));
        }
        var important = important(scores);
        return important.isEmpty()
                ? new Tiering(Tier.THREE, List.of(TierReason.NOTHING_MORE))
                : new Tiering(Tier.TWO, important);
    }

    private List<TierReason> critical(Scores scores, int usedBy) {
        var reasons = new ArrayList<TierReason>();
        if (Objects.equals(scores.safety(), HIGHEST)) {
            reasons.add(TierReason.CARE_WITHIN_A_DAY);
        }
        if (Objects.equals(scores.safety(), CARE_WITH_SUBSTITUTE)
                && scores.substitutability() == Substitutability.NOBODY) {
            reasons.add(TierReason.CARE_WITHOUT_SUBSTITUTE);
        }
        if (Objects.equals(scores.data(), HIGHEST)) {
            reasons.add(TierReason.MASS_SPECIAL_CATEGORY_DATA);
        }
        if (Objects.equals(scores.access(), HIGHEST)) {
            reasons.add(TierReason.PRIVILEGED_ACCESS);
        }
        if (usedBy >= manyProviders) {
            reasons.add(TierReason.MANY_PROVIDERS);
        }
        return reasons;
    }

    private static List<TierReason> important(Scores scores) {
        var reasons = new ArrayList<TierReason>();
        if (scores.highest() >= IMPORTANT) {
            reasons.add(TierReason.A_HIGH_SCORE);
        }
        if (scores.substitutability() == Substitutability.NOBODY) {
            reasons.add(TierReason.NO_SUBSTITUTE);
        }
        return reasons;
    }
}

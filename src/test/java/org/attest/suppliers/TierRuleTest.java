package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every combination of scores, known or not, against the words of the rule. */
class TierRuleTest {

    private static final TierRule RULE = new TierRule(3);

    private record Case(Scores scores, int usedBy) {
        Tiering tiering() {
            return RULE.of(scores, usedBy);
        }

        Tier tier() {
            return tiering().tier();
        }
    }

    private static List<Case> all() {
        var cases = new ArrayList<Case>();
        var steps = Arrays.<@Nullable Integer>asList(null, 1, 2, 3, 4, 5);
        var others = Stream.concat(Stream.of((Substitutability) null), Arrays.stream(Substitutability.values()))
                .toList();
        for (var safety : steps) {
            for (var data : steps) {
                for (var access : steps) {
                    for (var other : others) {
                        for (var usedBy : List.of(0, 2, 3, 40)) {
                            cases.add(new Case(new Scores(safety, data, access, other), usedBy));
                        }
                    }
                }
            }
        }
        return cases;
    }

    private static boolean isCritical(Case it) {
        var scores = it.scores();
        return Stream.of(scores.safety(), scores.data(), scores.access()).anyMatch(score -> Objects.equals(score, 5))
                || it.usedBy() >= 3
                || (Objects.equals(scores.safety(), 4) && scores.substitutability() == Substitutability.NOBODY);
    }

    @Test
    void criticalIsExactlyWhatTheWordsOfTheRuleSay() {
        assertThat(all()).allSatisfy(it -> assertThat(it.tier() == Tier.ONE).isEqualTo(isCritical(it)));
    }

    @Test
    void whatIsMissingIsNotKnownUnlessTheRestMakesItCritical() {
        assertThat(all()).allSatisfy(it -> assertThat(it.tier() == Tier.UNKNOWN)
                .isEqualTo(!isCritical(it) && !it.scores().complete()));
    }

    @Test
    void withAllScoresKnownThreeOrMoreOrNoSubstituteIsImportantAndTheRestIsStandard() {
        Predicate<Case> important =
                it -> it.scores().highest() >= 3 || it.scores().substitutability() == Substitutability.NOBODY;
        assertThat(all())
                .filteredOn(it -> it.scores().complete() && !isCritical(it))
                .hasSizeGreaterThan(100)
                .allSatisfy(it -> assertThat(it.tier()).isEqualTo(important.test(it) ? Tier.TWO : Tier.THREE));
    }

    @Test
    void moreDependenceNeverLowersTheTier() {
        for (var it : all()) {
            var scores = it.scores();
            if (scores.safety() == null || scores.data() == null || scores.access() == null || !scores.complete()) {
                continue;
            }
            for (var more : List.of(
                    new Scores(up(scores.safety()), scores.data(), scores.access(), scores.substitutability()),
                    new Scores(scores.safety(), up(scores.data()), scores.access(), scores.substitutability()),
                    new Scores(scores.safety(), scores.data(), up(scores.access()), scores.substitutability()),
                    new Scores(scores.safety(), scores.data(), scores.access(), Substitutability.NOBODY))) {
                assertThat(RULE.of(more, it.usedBy()).tier()).isLessThanOrEqualTo(it.tier());
                assertThat(RULE.of(more, it.usedBy() + 1).tier()).isLessThanOrEqualTo(it.tier());
            }
        }
    }

    private static int up(int score) {
        return Math.min(5, score + 1);
    }

    @Test
    void everyTierSaysWhy() {
        assertThat(all())
                .allSatisfy(
                        it -> assertThat(it.tiering().reasons()).isNotEmpty().doesNotHaveDuplicates());
        assertThat(RULE.of(new Scores(5, 1, 5, Substitutability.DAYS), 4).reasons())
                .containsExactly(TierReason.CARE_WITHIN_A_DAY, TierReason.PRIVILEGED_ACCESS, TierReason.MANY_PROVIDERS);
    }

    @Test
    void aScoreOf26IsRefusedInPlainWords() {
        for (var wrong : List.of(26, 0, -1, 6)) {
            assertThatThrownBy(() -> new Scores(null, wrong, null, null))
                    .isInstanceOf(Refused.class)
                    .hasMessage("A score is a whole number from 1 to 5.");
        }
    }

    @Test
    void aTierSetByHandNeedsAReason() {
        assertThatThrownBy(() -> new TierOverride(Tier.TWO, " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> new TierOverride(Tier.UNKNOWN, "Because"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Choose tier 1, 2 or 3");
    }
}

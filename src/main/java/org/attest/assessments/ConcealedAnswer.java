package org.attest.assessments;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an answer although it may not be shared with the ICB: {@code level}, {@code statement} and
 * {@code grounds} are what the ICB loaded itself and nobody changed since; the rest only says that something is there.
 */
public record ConcealedAnswer(
        @Nullable Level level, @Nullable String statement, Grounds grounds, Unknown unknown) {

    /** Where something stands that the ICB did not load. */
    public record Unknown(
            boolean level,
            boolean statement,
            boolean reason,
            Set<IndicatorKey> indicators,
            Set<String> questions,
            Set<String> notes) {}

    static ConcealedAnswer of(AnswerValues now, LoadedWords known) {
        var grounds = known.grounds();
        var indicators = new TreeMap<>(now.indicators().all());
        indicators.keySet().removeAll(grounds.indicators().all().keySet());
        return new ConcealedAnswer(
                known.level(),
                known.statement(),
                grounds,
                new Unknown(
                        now.level() != null && known.level() == null,
                        now.statement() != null && known.statement() == null,
                        now.levelReason() != null && grounds.reason() == null,
                        Set.copyOf(indicators.keySet()),
                        others(
                                now.questions().all().keySet(),
                                grounds.questions().all().keySet()),
                        others(
                                now.questions().notes().keySet(),
                                grounds.questions().notes().keySet())));
    }

    private static Set<String> others(Set<String> all, Set<String> known) {
        return all.stream().filter(it -> !known.contains(it)).collect(Collectors.toUnmodifiableSet());
    }
}

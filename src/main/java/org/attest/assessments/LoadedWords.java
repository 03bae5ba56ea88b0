package org.attest.assessments;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.assessments.AnswerEdit.Through;
import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;

/** What of one answer was said last by a return that the ICB loaded, gathered from the answer's changes in their order. */
final class LoadedWords {

    private @Nullable Level level;
    private @Nullable String statement;
    private @Nullable String reason;
    private final SortedMap<IndicatorKey, IndicatorAnswer> indicators = new TreeMap<>();
    private final SortedMap<String, String> questions = new TreeMap<>();
    private final SortedMap<String, String> notes = new TreeMap<>();

    void take(AnswerEdit edit) {
        var before = edit.before();
        var after = edit.after();
        var loaded = edit.through() == Through.ON_BEHALF;
        level = last(level, before.level(), after.level(), loaded);
        statement = last(statement, before.statement(), after.statement(), loaded);
        reason = last(reason, before.levelReason(), after.levelReason(), loaded);
        last(indicators, before.indicators().all(), after.indicators().all(), loaded);
        last(questions, before.questions().all(), after.questions().all(), loaded);
        last(notes, before.questions().notes(), after.questions().notes(), loaded);
    }

    private static <V> @Nullable V last(@Nullable V known, @Nullable V before, @Nullable V after, boolean loaded) {
        if (Objects.equals(before, after)) {
            return known;
        }
        return loaded ? after : null;
    }

    private static <K extends Comparable<K>, V> void last(
            SortedMap<K, V> known, Map<K, V> before, Map<K, V> after, boolean loaded) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var says = last(known.get(key), before.get(key), after.get(key), loaded);
            if (says == null) {
                known.remove(key);
            } else {
                known.put(key, says);
            }
        }
    }

    @Nullable
    Level level() {
        return level;
    }

    @Nullable
    String statement() {
        return statement;
    }

    Grounds grounds() {
        return new Grounds(reason, new IndicatorAnswers(indicators), new QuestionAnswers(questions, notes));
    }
}

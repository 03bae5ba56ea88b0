package org.attest.assessments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** The answered indicators of one outcome; what is not in it is not answered. */
public record IndicatorAnswers(SortedMap<IndicatorKey, IndicatorAnswer> all) {

    public static final IndicatorAnswers NONE = new IndicatorAnswers(new TreeMap<>());

    public IndicatorAnswers {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    public static IndicatorAnswers of(Map<IndicatorKey, IndicatorAnswer> answers) {
        return new IndicatorAnswers(new TreeMap<>(answers));
    }

    public Optional<IndicatorAnswer> to(IndicatorKey key) {
        return Optional.ofNullable(all.get(key));
    }

    /** The same with one answer more or less. */
    public IndicatorAnswers with(IndicatorKey key, @Nullable IndicatorAnswer answer) {
        var changed = new TreeMap<>(all);
        if (answer == null) {
            changed.remove(key);
        } else {
            changed.put(key, answer);
        }
        return new IndicatorAnswers(changed);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What the trail keeps of a change: the answer of each indicator that changed, and the hash of its comment. */
    List<FieldChange> changesFrom(IndicatorAnswers before) {
        var keys = new TreeSet<>(all.keySet());
        keys.addAll(before.all.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var key : keys) {
            var was = before.all.get(key);
            var now = all.get(key);
            changes.add(FieldChange.of("indicator " + key, indication(was), indication(now)));
            changes.add(FieldChange.ofText("comment on " + key, comment(was), comment(now)));
        }
        changes.removeIf(it -> !it.isChange());
        return changes;
    }

    private static @Nullable Indication indication(@Nullable IndicatorAnswer answer) {
        return answer == null ? null : answer.indication();
    }

    private static @Nullable String comment(@Nullable IndicatorAnswer answer) {
        return answer == null ? null : answer.comment();
    }
}

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
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** The answers to the questions that the national toolkit asks beside the level, by question id; what is blank is not answered. */
public record QuestionAnswers(SortedMap<String, String> all) {

    public static final QuestionAnswers NONE = new QuestionAnswers(new TreeMap<>());

    public QuestionAnswers {
        var kept = new TreeMap<String, String>();
        all.forEach((question, written) -> {
            var text = Narrative.checked(written);
            if (text != null) {
                kept.put(question, text);
            }
        });
        all = Collections.unmodifiableSortedMap(kept);
    }

    public static QuestionAnswers of(Map<String, String> answers) {
        return new QuestionAnswers(new TreeMap<>(answers));
    }

    public Optional<String> to(String question) {
        return Optional.ofNullable(all.get(question));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The trail keeps the hash of an answer: some are free text. */
    List<FieldChange> changesFrom(QuestionAnswers before) {
        var questions = new TreeSet<>(all.keySet());
        questions.addAll(before.all.keySet());
        var changes = new ArrayList<FieldChange>();
        questions.forEach(it -> changes.add(FieldChange.ofText("question " + it, text(before, it), text(this, it))));
        changes.removeIf(it -> !it.isChange());
        return changes;
    }

    private static @Nullable String text(QuestionAnswers answers, String question) {
        return answers.all.get(question);
    }
}

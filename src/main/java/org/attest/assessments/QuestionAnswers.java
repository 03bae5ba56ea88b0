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

/**
 * The answers to the questions that the national toolkit asks beside the level, by question id; what is blank is not
 * answered.
 *
 * @param notes what people wrote beside the questions for each other; no answer, and never part of the national text
 */
public record QuestionAnswers(SortedMap<String, String> all, SortedMap<String, String> notes) {

    public static final QuestionAnswers NONE = of(Map.of());

    public QuestionAnswers {
        all = kept(all);
        notes = kept(notes);
    }

    /** Without notes. */
    public static QuestionAnswers of(Map<String, String> answers) {
        return of(answers, Map.of());
    }

    public static QuestionAnswers of(Map<String, String> answers, Map<String, String> notes) {
        return new QuestionAnswers(new TreeMap<>(answers), new TreeMap<>(notes));
    }

    private static SortedMap<String, String> kept(Map<String, String> written) {
        var kept = new TreeMap<String, String>();
        written.forEach((question, said) -> {
            var text = Narrative.checked(said);
            if (text != null) {
                kept.put(question, text);
            }
        });
        return Collections.unmodifiableSortedMap(kept);
    }

    public Optional<String> to(String question) {
        return Optional.ofNullable(all.get(question));
    }

    public Optional<String> noteOn(String question) {
        return Optional.ofNullable(notes.get(question));
    }

    /** Whether nothing is said, be it beside the questions. */
    public boolean isEmpty() {
        return all.isEmpty() && notes.isEmpty();
    }

    /** The trail keeps the hash of an answer and of a note: some are free text. */
    List<FieldChange> changesFrom(QuestionAnswers before) {
        var changes = new ArrayList<FieldChange>();
        compare("question ", before.all, all, changes);
        compare("note on ", before.notes, notes, changes);
        return changes;
    }

    private static void compare(
            String field, Map<String, String> before, Map<String, String> after, List<FieldChange> changes) {
        var questions = new TreeSet<>(after.keySet());
        questions.addAll(before.keySet());
        questions.stream()
                .map(it -> FieldChange.ofText(field + it, before.get(it), after.get(it)))
                .filter(FieldChange::isChange)
                .forEach(changes::add);
    }
}

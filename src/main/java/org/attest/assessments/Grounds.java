package org.attest.assessments;

import java.util.TreeMap;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * What a level rests on: the reason why it is not the one that the indicators suggest, the answered indicators, and the
 * answers to the questions that the national toolkit asks beside it.
 */
public record Grounds(@Nullable String reason, IndicatorAnswers indicators, QuestionAnswers questions) {

    public static final Grounds NONE = new Grounds(null, IndicatorAnswers.NONE, QuestionAnswers.NONE);

    public Grounds {
        reason = Narrative.checked(reason);
    }

    /** What is said here with what is said there on top of it; what is empty there stays. */
    Grounds overlaidBy(Grounds other) {
        var all = new TreeMap<>(indicators.all());
        other.indicators.all().forEach((key, said) -> all.merge(key, said, Grounds::withComment));
        var answers = new TreeMap<>(questions.all());
        answers.putAll(other.questions.all());
        var notes = new TreeMap<>(questions.notes());
        notes.putAll(other.questions.notes());
        return new Grounds(
                other.reason == null ? reason : other.reason,
                new IndicatorAnswers(all),
                new QuestionAnswers(answers, notes));
    }

    private static IndicatorAnswer withComment(IndicatorAnswer before, IndicatorAnswer said) {
        return said.comment() == null ? new IndicatorAnswer(said.indication(), before.comment()) : said;
    }

    /** Without answers to extra questions. */
    public Grounds(@Nullable String reason, IndicatorAnswers indicators) {
        this(reason, indicators, QuestionAnswers.NONE);
    }
}

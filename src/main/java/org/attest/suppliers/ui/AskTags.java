package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.attest.components.Layouts;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.UkDates;
import org.attest.suppliers.AnswerChoice;
import org.attest.suppliers.Answered;
import org.attest.suppliers.AskStanding;
import org.attest.suppliers.Given;
import org.attest.suppliers.Question;
import org.attest.suppliers.Verdict;
import org.jspecify.annotations.Nullable;

/** Standings, answers and verdicts as words with their colours. */
final class AskTags {

    private AskTags() {}

    static Tag standing(AskStanding standing) {
        return new Tag(standing.tone(), standing.words());
    }

    static Tag verdict(@Nullable Verdict verdict, int latest) {
        if (verdict == null) {
            return new Tag(Tone.NONE, "Not decided yet");
        }
        var tone = !verdict.isOf(latest) ? Tone.WARN : verdict.accepted() ? Tone.GOOD : Tone.BAD;
        return new Tag(tone, verdict.words(latest));
    }

    /** A choice as its tag, anything else as words, and what was said beside it. */
    static Component answer(Answered answered, Question question, @Nullable Given given) {
        if (given == null || given.value() == null) {
            return new Span("–");
        }
        var words = answered.questionnaire().words(question, given.value());
        var choice = answered.questionnaire().choice(given.value());
        if (!question.isChoice() || choice.isEmpty()) {
            return kept(words);
        }
        var box = Layouts.stack(new Div(new Tag(choice.map(AnswerChoice::tone).orElse(Tone.NONE), words)));
        if (given.note() != null) {
            box.add(kept(given.note()));
        }
        return box;
    }

    /** Who gave an answer, and when. */
    static Component source(Answered answered, @Nullable Given given) {
        return given == null
                ? new Span("–")
                : new Div(
                        new Div(given.onBehalf() ? "The ICB, on its behalf" : "The supplier"),
                        new QuietLine(answered.name(given.by()) + ", " + UkDates.inTable(UkDates.day(given.at()))));
    }

    static @Nullable String day(@Nullable Instant at) {
        return at == null ? null : UkDates.inTable(UkDates.day(at));
    }

    /** A day of a table, which is not broken; a dash where there is none. */
    static Span onOneLine(@Nullable String day) {
        var words = new Span(day == null ? "–" : day);
        words.addClassName("day");
        return words;
    }

    /** {@code Version 2, answered by the supplier on 3 November 2026}. */
    static String versionWords(Answered answered) {
        var at = answered.at();
        return at == null
                ? "Not answered yet"
                : "Version %d, answered by %s on %s"
                        .formatted(
                                answered.number(),
                                answered.onBehalf() ? "the ICB on the supplier's behalf" : "the supplier",
                                UkDates.inWords(UkDates.day(at)));
    }

    private static Span kept(String words) {
        var text = new Span(words);
        text.addClassName("kept");
        return text;
    }
}

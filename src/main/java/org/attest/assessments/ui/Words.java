package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.attest.assessments.Answer;
import org.attest.assessments.Overview;
import org.attest.assessments.Progress;
import org.attest.assessments.Stage;
import org.attest.assessments.Suggestion;
import org.attest.assessments.Task;
import org.attest.catalogue.Edition;
import org.attest.catalogue.Expected;
import org.attest.catalogue.Level;
import org.attest.catalogue.Standing;
import org.attest.components.Layouts;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** How the words of this module look: each status as word, symbol and colour. */
final class Words {

    static final String NOT_NATIONAL =
            "Attest does not replace the national submission: publish on the DSPT website as before.";

    private Words() {}

    static Tag stage(Stage stage) {
        return new Tag(
                switch (stage) {
                    case OPEN, SUBMITTED -> Tone.NEW;
                    case SIGNED_OFF, ACCEPTED -> Tone.GOOD;
                    case AWAITING_COUNTERSIGN, QUERIED, RETURNED -> Tone.WARN;
                },
                stage.words());
    }

    static Tag progress(Progress progress) {
        return new Tag(
                switch (progress) {
                    case NOT_STARTED -> Tone.ABSENT;
                    case IN_PROGRESS -> Tone.NEW;
                    case READY -> Tone.GOOD;
                },
                progress.words());
    }

    /** Of an answer that was carried from last year, or loaded by the ICB, and that nobody has confirmed yet. */
    static Tag unconfirmed(Answer answer) {
        var loaded = answer.loaded();
        if (loaded == null) {
            return new Tag(Tone.WARN, "Carried, not confirmed");
        }
        return loaded.waits()
                ? new Tag(Tone.NONE, "Loaded by the ICB, unconfirmed")
                : new Tag(Tone.WARN, "Loaded by the ICB, rejected");
    }

    /** An outcome with the level that is claimed: {@code A1.a Board direction: Achieved}. */
    static String named(Task task) {
        var level = task.answer().level();
        return task.outcome().name() + ": " + (level == null ? "no level" : level.words());
    }

    /** {@code 40 of 49 outcomes answered, of which 12 not confirmed, 8 ready}. */
    static String counts(Overview.Counts counts) {
        return "%d of %d outcomes answered%s, %d ready"
                .formatted(
                        counts.answered(),
                        counts.outcomes(),
                        counts.unconfirmed() == 0 ? "" : ", of which %d not confirmed".formatted(counts.unconfirmed()),
                        counts.ready());
    }

    /** A null standing belongs to a level that is not shared. */
    static Tag standing(@Nullable Standing standing) {
        return standing == null
                ? notShared()
                : new Tag(
                        switch (standing) {
                            case ABOVE, AT -> Tone.GOOD;
                            case BELOW -> Tone.BAD;
                            case NOT_ANSWERED -> Tone.ABSENT;
                            case EXPECTED_NOT_KNOWN -> Tone.NONE;
                        },
                        standing.words());
    }

    static Tag notShared() {
        return new Tag(Tone.NONE, "Not shared");
    }

    static Component level(Answer answer) {
        return answer.shows(Answer.Field.LEVEL) ? level(answer.level()) : notShared();
    }

    static Component level(@Nullable Level level) {
        var words = new Span(level == null ? "–" : level.words());
        words.addClassName("level");
        return words;
    }

    /** The expected level, and whether somebody confirmed it. */
    static Component expected(@Nullable Level level, boolean confirmed) {
        if (level == null) {
            return new Tag(Tone.NONE, "Not known");
        }
        var words = new Span(level.words());
        return confirmed ? words : Layouts.row(words, new Tag(Tone.NONE, "unconfirmed"));
    }

    static Component expected(Expected expected) {
        return expected(expected.level(), expected.confirmed());
    }

    /** Why nobody can answer: the year is closed, or has not opened. */
    static Component yearTakesNoAnswers(Edition edition) {
        var note = new Paragraph(
                edition.open()
                        ? "DSPT %s opens on %s and takes no answers before."
                                .formatted(edition.year(), UkDates.inWords(edition.opens()))
                        : "DSPT %s is closed: answers cannot change or be submitted. Sealed positions stay to be read."
                                .formatted(edition.year()));
        note.addClassNames("note", "warn");
        return note;
    }

    /** What the indicators suggest, and what that is worth. */
    static Component suggestion(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.NothingAsked none -> new Span("No indicators, so nothing is suggested");
            case Suggestion.NoneYet open ->
                Layouts.row(
                        new Span("Suggested: none yet"),
                        new Tag(
                                Tone.ABSENT,
                                open.missing() == 1 ? "1 answer missing" : open.missing() + " answers missing"));
            case Suggestion.Suggested it -> {
                var words = Layouts.row(new Span("Suggested: " + it.level().words()));
                if (it.restsOnJustified()) {
                    words.add(new Tag(Tone.WARN, "rests on Justified"));
                }
                yield words;
            }
        };
    }

    /** A bar with its words beside it. */
    static Component bar(int done, int all, String words) {
        var bar = new Element("progress");
        bar.setAttribute("value", Integer.toString(done));
        bar.setAttribute("max", Integer.toString(Math.max(1, all)));
        bar.setAttribute("aria-label", words);
        var box = new Div(new Span(words));
        box.addClassName("progress");
        box.getElement().appendChild(bar);
        return box;
    }
}

package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.risks.Band;
import org.attest.risks.Movement;
import org.attest.risks.Risk;
import org.attest.risks.Score;
import org.attest.risks.Scores;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** How risks are said on the screens. */
final class RiskWords {

    private RiskWords() {}

    /** {@code 12 High}, in its colour. */
    static Component score(@Nullable Score score, @Nullable Band band) {
        return score == null || band == null
                ? new Tag(Tone.NONE, "Not scored")
                : new Tag(band.tone(), score.points() + " " + band.words());
    }

    static Tag tolerance(Risk.Standing standing, int tolerated) {
        return switch (standing) {
            case NOT_RATED -> new Tag(Tone.NONE, "Tolerance not known");
            case WITHIN -> new Tag(Tone.GOOD, "Within tolerance of " + tolerated);
            case OVER -> new Tag(Tone.BAD, "Over tolerance of " + tolerated);
        };
    }

    static String movement(Scores scores) {
        var now = scores.current();
        var before = scores.before();
        if (now == null || before == null || scores.movement() == Movement.SAME) {
            return scores.movement().words();
        }
        return "%s from %d".formatted(scores.movement().words(), before.points());
    }

    static Component review(LocalDate due, LocalDate today, boolean open) {
        var day = new Span(UkDates.inTable(due));
        day.addClassName("day");
        return open && !due.isAfter(today) ? new Div(day, new Tag(Tone.WARN, "Review due")) : day;
    }

    static Div note(String sentence, Component... more) {
        var note = new Div(new Span(sentence + " "));
        note.add(more);
        note.addClassName("note");
        return note;
    }

    static Paragraph kept(String text) {
        var words = new Paragraph(text);
        words.addClassName("kept");
        return words;
    }
}

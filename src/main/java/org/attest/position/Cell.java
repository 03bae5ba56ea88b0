package org.attest.position;

import java.util.Locale;
import org.attest.catalogue.Level;
import org.attest.catalogue.Standing;
import org.jspecify.annotations.Nullable;

/** One organisation on one outcome, as sealed: no standing means "Not returned". Never worked out again after sealing; the plan is today's. */
public record Cell(
        @Nullable Level level,
        @Nullable Level expected,
        @Nullable Standing standing,
        @Nullable Planned planned) {

    /** Of a gap that somebody closes in time. */
    public static final String PLANNED_SYMBOL = "▲";

    static final Cell NOT_RETURNED = new Cell(null, null, null, null);
    static final Cell NOT_ANSWERED = new Cell(null, null, Standing.NOT_ANSWERED, null);

    /** What was loaded for an organisation that sealed nothing: shown, and counted as not returned. */
    static Cell loaded(Level level) {
        return new Cell(level, null, null, null);
    }

    /** Whether it shows a level that was loaded for the organisation and that nobody of it has signed. */
    public boolean isUnconfirmed() {
        return level != null && standing == null;
    }

    boolean isGap() {
        return mark() == Mark.BELOW;
    }

    /** A gap with an owned plan that ends in time. */
    public boolean hasPlanInTime() {
        return isGap() && planned != null && planned.softens();
    }

    public Mark mark() {
        return Mark.of(standing);
    }

    /** "✓ A", "✕ NA", "▲ NA" for a gap with such a plan, "? PA", "?", "–". */
    public String shortWords() {
        if (level != null && isUnconfirmed()) {
            return "? " + level.shortWords();
        }
        var symbol = hasPlanInTime() ? PLANNED_SYMBOL : mark().symbol();
        return level == null ? symbol : symbol + " " + level.shortWords();
    }

    /** For people who do not see the colours: "Partially achieved, below expected, Achieved is expected". */
    public String inWords() {
        var standingWords = standing == null ? OrganisationColumn.NOT_RETURNED : standing.words();
        if (level == null) {
            return standingWords;
        }
        if (isUnconfirmed()) {
            return level.words() + ", loaded for it, unconfirmed";
        }
        var words = level.words() + ", " + standingWords.toLowerCase(Locale.UK);
        var against = expected == null ? words : words + ", " + expected.words() + " is expected";
        return isGap() && planned != null ? against + ", " + planned.inWords() : against;
    }
}

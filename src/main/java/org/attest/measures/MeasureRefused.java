package org.attest.measures;

import org.attest.shared.Refused;

/** A broken rule of measures, as a sentence for the person. */
public final class MeasureRefused extends Refused {

    private MeasureRefused(String sentence) {
        super(sentence);
    }

    static MeasureRefused reasonMissing() {
        return new MeasureRefused("Give the reason.");
    }

    static MeasureRefused workedOut(Measure measure) {
        return new MeasureRefused(
                "Attest works out “%s” itself, so nobody types it. It follows when what it is made of changes."
                        .formatted(measure.title()));
    }

    static MeasureRefused typed(Measure measure) {
        return new MeasureRefused("“%s” is typed by people; Attest does not work it out.".formatted(measure.title()));
    }

    static MeasureRefused negative() {
        return new MeasureRefused("A figure cannot be below 0.");
    }

    static MeasureRefused ofNothing() {
        return new MeasureRefused("Of 0 there is no share. Choose “Not applicable” and say why.");
    }

    static MeasureRefused moreThanAll(String part, String whole) {
        return new MeasureRefused("%s of %s cannot be: the part is more than the whole.".formatted(part, whole));
    }

    static MeasureRefused overHundred() {
        return new MeasureRefused("This is a share of a whole, so it cannot be over 100%.");
    }

    static MeasureRefused oneFigure() {
        return new MeasureRefused("This measure takes one figure, not a part and a whole.");
    }

    static MeasureRefused tooLong() {
        return new MeasureRefused("A figure has at most four decimals and is at most 100,000,000,000.");
    }

    static MeasureRefused futureMonth() {
        return new MeasureRefused("The month has not begun yet.");
    }

    static MeasureRefused longAgo() {
        return new MeasureRefused("The month must be January 2015 or later.");
    }

    static MeasureRefused futureDate() {
        return new MeasureRefused("The data date is in the future.");
    }

    static MeasureRefused earlyDate() {
        return new MeasureRefused("The data date is before the month that the reading is for.");
    }

    static MeasureRefused sourceTooLong(int longest) {
        return new MeasureRefused("The source has more than %d characters.".formatted(longest));
    }

    static MeasureRefused whyNotApplicable() {
        return new MeasureRefused("Say in the note why the measure does not apply.");
    }

    static MeasureRefused noSuchReading() {
        return new MeasureRefused("There is no reading of this month to supersede.");
    }
}

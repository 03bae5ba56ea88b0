package org.attest.measures;

import java.math.BigDecimal;
import org.attest.components.Tone;
import org.jspecify.annotations.Nullable;

/** How a figure stands against its thresholds, in words. */
public enum Rating {
    OFF_TARGET("Off target", Tone.BAD),
    NEAR("Near target", Tone.WARN),
    ON_TARGET("On target", Tone.GOOD),
    NO_TARGET("No target set", Tone.NEW),
    NOT_KNOWN("Not known", Tone.NONE),
    NOT_APPLICABLE("Not applicable", Tone.ABSENT);

    private final String words;
    private final Tone tone;

    Rating(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    /** Judges the exact figure and never the rounded one that screens show; a share is not even divided. */
    public static Rating of(Direction direction, @Nullable Thresholds thresholds, Figure figure) {
        return switch (figure) {
            case Figure.Absent absent -> absent == Figure.Absent.NOT_KNOWN ? NOT_KNOWN : NOT_APPLICABLE;
            case Figure.Amount it -> judged(direction, thresholds, it.amount(), BigDecimal.ONE);
            case Figure.Share it -> judged(direction, thresholds, it.part().multiply(Figure.HUNDRED), it.whole());
        };
    }

    private static Rating judged(
            Direction direction, @Nullable Thresholds thresholds, BigDecimal amount, BigDecimal times) {
        if (thresholds == null) {
            return NO_TARGET;
        }
        if (direction.reaches(amount, thresholds.green().multiply(times))) {
            return ON_TARGET;
        }
        return direction.reaches(amount, thresholds.amber().multiply(times)) ? NEAR : OFF_TARGET;
    }
}

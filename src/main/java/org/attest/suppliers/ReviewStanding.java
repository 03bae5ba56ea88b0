package org.attest.suppliers;

import java.time.LocalDate;
import org.attest.components.Tone;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/**
 * How a supplier stands in the cycle of reviews.
 *
 * @param due by when it is to be reviewed next; null for one that never was
 * @param full whether that review is a full one
 * @param overdue whether the day has passed, or nobody ever reviewed a critical supplier
 */
public record ReviewStanding(@Nullable LocalDate due, boolean full, boolean overdue) {

    public Tone tone() {
        return overdue ? Tone.BAD : due == null ? Tone.NONE : Tone.GOOD;
    }

    public String words() {
        if (due == null) {
            return "Never reviewed";
        }
        var kind = full ? "Full review " : "Light review ";
        return kind + (overdue ? "overdue since " : "due by ") + UkDates.inTable(due);
    }
}

package org.attest.notifications;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Evidence of which the reader is reminded, as it is now; {@code reference} carries the organisation's code. */
public record Reminder(
        ItemRef item,
        String reference,
        String title,
        Marking marking,
        @Nullable PersonId owner,
        LocalDate due,
        String address) {

    public boolean isStale(LocalDate today) {
        return today.isAfter(due);
    }

    /** How near the day is, to stand after the name: {@code due in 30 days, on 21 January 2027}. */
    public String when(LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return "stale since " + UkDates.inWords(due.plusDays(1));
        }
        if (left < 2) {
            return left == 0 ? "due today" : "due tomorrow";
        }
        return "due in " + left + " days, on " + UkDates.inWords(due);
    }

    /** Mail is OFFICIAL, so of what is more it carries the reference alone. */
    String nameInMail() {
        return marking == Marking.OFFICIAL ? reference + " " + title : reference;
    }
}

package org.attest.notifications;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;

/** A risk of which the reader is reminded, as it is now; {@code reference} carries the organisation's code. */
public record RiskReminder(
        ItemRef item, NoticeKind kind, String reference, String title, LocalDate due, String address) {

    public boolean isPast(LocalDate today) {
        return today.isAfter(due);
    }

    /** How near the day is, to stand after the name: {@code review due in 7 days, on 21 January 2027}. */
    public String when(LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, due);
        var review = kind == NoticeKind.RISK_REVIEW;
        if (left < 0) {
            return (review ? "review was due on " : "acceptance ran out on ") + UkDates.inWords(due);
        }
        var what = review ? "review due " : "acceptance runs out ";
        if (left < 2) {
            return what + (left == 0 ? "today" : "tomorrow");
        }
        return what + "in " + left + " days, on " + UkDates.inWords(due);
    }
}

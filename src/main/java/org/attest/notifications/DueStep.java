package org.attest.notifications;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How near the day is on which evidence falls due: at each step people are reminded once. */
enum DueStep {
    IN_SIXTY_DAYS(60),
    IN_THIRTY_DAYS(30),
    IN_A_WEEK(7),
    TOMORROW(1),
    /** From the day after. */
    STALE(-1);

    /** Evidence that is stale for longer is on the screens only. */
    static final int DAYS_STALE = 30;

    private final int days;

    DueStep(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    /** The nearest step that is reached, so that days on which nothing ran are caught up with by one reminder. */
    static Optional<DueStep> of(LocalDate due, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return left < -DAYS_STALE ? Optional.empty() : Optional.of(STALE);
        }
        return Arrays.stream(values())
                .filter(it -> it != STALE && left <= it.days)
                .min(Comparator.comparingInt(DueStep::days));
    }
}

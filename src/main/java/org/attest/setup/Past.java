package org.attest.setup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.shared.StoryClock;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Lets the invented people act on a day of their own. */
@Component
class Past {

    private final CurrentUser currentUser;

    Past(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    <T> T on(LocalDate day, int hour, Caller caller, Supplier<T> act) {
        var moment = day.atTime(LocalTime.of(hour, 15)).atZone(UkDates.LONDON).toInstant();
        return StoryClock.at(moment, () -> currentUser.as(caller, act));
    }

    void does(LocalDate day, int hour, Caller caller, Runnable act) {
        on(day, hour, caller, () -> {
            act.run();
            return true;
        });
    }
}

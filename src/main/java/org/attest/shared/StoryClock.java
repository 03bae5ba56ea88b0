package org.attest.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of the application. Only the demonstration sets it back, for one piece of work on its own thread, so that
 * the invented story has a past; everything else sees the time that it is.
 */
public final class StoryClock extends Clock {

    private static final ScopedValue<Instant> STORY = ScopedValue.newInstance();

    private final Clock real;

    public StoryClock(Clock real) {
        this.real = real;
    }

    /** Does a piece of work as if it were that moment. */
    public static <T> T at(Instant moment, Supplier<T> work) {
        return ScopedValue.where(STORY, moment).call(work::get);
    }

    @Override
    public Instant instant() {
        return STORY.orElse(real.instant());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone));
    }
}

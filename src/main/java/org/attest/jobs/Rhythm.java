package org.attest.jobs;

import java.time.Duration;
import java.time.LocalTime;

/** When recurring work comes again. */
public sealed interface Rhythm {

    /** Once a day at a time in London; after a stop over that time, at the next start. */
    record Daily(LocalTime at) implements Rhythm {}

    /** At the start, and this long after each round. */
    record Every(Duration pause) implements Rhythm {

        public Every {
            if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("Work that comes again sooner than a second: " + pause);
            }
        }
    }

    static Rhythm daily(LocalTime at) {
        return new Daily(at);
    }

    static Rhythm every(Duration pause) {
        return new Every(pause);
    }
}

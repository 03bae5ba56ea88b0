package org.attest.spreadsheets;

import java.time.Duration;
import org.attest.spreadsheets.FileRefused.Reason;

/** The moment by which one piece of reading must be done. */
final class Deadline {

    private final long end;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new FileRefused(Reason.TOO_SLOW);
        }
    }
}

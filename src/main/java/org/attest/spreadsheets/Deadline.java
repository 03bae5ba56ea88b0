package org.attest.spreadsheets;

import java.time.Duration;
import org.attest.shared.Progress;
import org.attest.spreadsheets.FileRefused.Reason;

/** The moment by which one piece of reading must be done. */
final class Deadline {

    private final Progress progress = Progress.current();
    private final long end;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /** Also where the person does not want it any more. */
    void check() {
        progress.check();
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new FileRefused(Reason.TOO_SLOW);
        }
    }
}

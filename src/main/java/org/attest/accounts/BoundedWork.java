package org.attest.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Does only so much of a costly work at a time; the rest waits in line. */
final class BoundedWork {

    private final Semaphore places;

    BoundedWork(int places) {
        this.places = new Semaphore(places, true);
    }

    <T> T run(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

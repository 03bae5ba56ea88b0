package org.attest.bench;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** The most bytes that are alive at once while some work is done: collected and looked at again and again. */
final class HeapPeak {

    /** So that the work gets on between two looks. */
    private static final long PAUSE = 300_000_000L;

    private HeapPeak() {}

    static long of(Runnable work) {
        var done = new AtomicBoolean();
        var peak = new long[] {live()};
        var looking = Thread.ofPlatform().daemon().start(() -> {
            while (!done.get()) {
                peak[0] = Math.max(peak[0], live());
                LockSupport.parkNanos(PAUSE);
            }
        });
        try {
            work.run();
        } finally {
            done.set(true);
        }
        try {
            looking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return peak[0];
    }

    static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

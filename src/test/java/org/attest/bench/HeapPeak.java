package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The most bytes that are alive at once while some work is done: collected and looked at again and again. */
final class HeapPeak {

    /** So that the work gets on between two looks. */
    private static final long PAUSE = 100_000_000L;

    private HeapPeak() {}

    static long of(Runnable work) {
        return of((Runnable _) -> work.run());
    }

    /** @param work asks to be looked at where it holds much, since that of a moment may pass between two looks */
    static long of(Consumer<Runnable> work) {
        var done = new AtomicBoolean();
        var peak = new AtomicLong(live());
        Runnable look = () -> peak.accumulateAndGet(live(), Math::max);
        var looking = Thread.ofPlatform().daemon().start(() -> {
            while (!done.get()) {
                look.run();
                LockSupport.parkNanos(PAUSE);
            }
        });
        try {
            work.accept(look);
        } finally {
            done.set(true);
        }
        try {
            looking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return peak.get();
    }

    /** What the collector itself found alive: whatever the work made since then is not among it. */
    static long live() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP && it.getCollectionUsage() != null)
                .mapToLong(it -> it.getCollectionUsage().getUsed())
                .sum();
    }
}

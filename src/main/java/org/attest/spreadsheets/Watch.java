package org.attest.spreadsheets;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attest.shared.Cancelled;
import org.attest.shared.Progress;
import org.attest.spreadsheets.FileRefused.Reason;

/**
 * Lets a piece of reading work in a thread of its own and waits so long and no longer, nor after its person cancelled it,
 * even for one that hangs within a single call. Such a thread cannot be stopped from outside; it is told to end, and while
 * several do not, nothing more is read.
 */
final class Watch {

    private static final int MOST_ASTRAY = 3;
    private static final Duration LOOK_AROUND = Duration.ofMillis(500);
    private static final Set<Thread> ASTRAY = ConcurrentHashMap.newKeySet();

    private Watch() {}

    /** @throws FileRefused when it takes longer */
    static <T> T over(Duration longest, Supplier<T> work) {
        var progress = Progress.current();
        var task = new FutureTask<T>(() -> progress.during(work));
        var reader = start(task);
        try (var _ = progress.onCancel(() -> giveUp(task, reader))) {
            return ended(task, longest);
        } finally {
            giveUp(task, reader);
        }
    }

    /**
     * The same for work that hands over parts: the caller takes each, and how long that takes counts for nothing.
     *
     * @throws FileRefused when the caller waits longer for all of them together
     */
    static <P, T> T handing(Duration longest, Function<Consumer<P>, T> work, Consumer<P> taker) {
        var parts = new SynchronousQueue<Optional<P>>();
        var progress = Progress.current();
        var task = new FutureTask<T>(() -> progress.during(() -> {
            try {
                return work.apply(it -> hand(parts, Optional.of(it)));
            } finally {
                hand(parts, Optional.empty());
            }
        }));
        var reader = start(task);
        try {
            var left = longest;
            for (var more = true; more; ) {
                var since = System.nanoTime();
                var part = parts.poll(Math.min(left.toNanos(), LOOK_AROUND.toNanos()), TimeUnit.NANOSECONDS);
                progress.check();
                left = left.minusNanos(System.nanoTime() - since);
                if (part != null) {
                    part.ifPresent(taker);
                    more = part.isPresent();
                } else if (!left.isPositive()) {
                    throw new FileRefused(Reason.TOO_SLOW);
                }
            }
            return ended(task, longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused(Reason.TOO_SLOW);
        } finally {
            giveUp(task, reader);
        }
    }

    private static <P> void hand(SynchronousQueue<Optional<P>> parts, Optional<P> part) {
        try {
            parts.put(part);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused(Reason.TOO_SLOW);
        }
    }

    private static Thread start(FutureTask<?> task) {
        ASTRAY.removeIf(it -> !it.isAlive());
        if (ASTRAY.size() >= MOST_ASTRAY) {
            throw new FileRefused(Reason.TOO_SLOW);
        }
        return Thread.ofPlatform().daemon().name("reading a file").start(task);
    }

    private static <T> T ended(FutureTask<T> task, Duration longest) {
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (CancellationException e) {
            throw new Cancelled();
        } catch (ExecutionException e) {
            throw thrown(Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            throw new FileRefused(Reason.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused(Reason.TOO_SLOW);
        }
    }

    /** Does nothing to work that has ended. */
    private static void giveUp(FutureTask<?> task, Thread reader) {
        if (task.cancel(true)) {
            ASTRAY.add(reader);
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException it -> it;
            case Error it -> throw it;
            default -> new IllegalStateException(cause);
        };
    }
}

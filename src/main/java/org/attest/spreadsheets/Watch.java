package org.attest.spreadsheets;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.attest.spreadsheets.FileRefused.Reason;

/**
 * Lets a piece of reading work in a thread of its own and waits so long and no longer, even for one that hangs within a
 * single call. Such a thread cannot be stopped from outside; it is told to end, and while several do not, nothing more is read.
 */
final class Watch {

    private static final int MOST_ASTRAY = 3;
    private static final Set<Thread> ASTRAY = ConcurrentHashMap.newKeySet();

    private Watch() {}

    /** @throws FileRefused when it takes longer */
    static <T> T over(Duration longest, Supplier<T> work) {
        ASTRAY.removeIf(it -> !it.isAlive());
        if (ASTRAY.size() >= MOST_ASTRAY) {
            throw new FileRefused(Reason.TOO_SLOW);
        }
        var task = new FutureTask<T>(work::get);
        var reader = Thread.ofPlatform().daemon().name("reading a file").start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw thrown(Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            giveUp(task, reader);
            throw new FileRefused(Reason.TOO_SLOW);
        } catch (InterruptedException e) {
            giveUp(task, reader);
            Thread.currentThread().interrupt();
            throw new FileRefused(Reason.TOO_SLOW);
        }
    }

    private static void giveUp(FutureTask<?> task, Thread reader) {
        ASTRAY.add(reader);
        task.cancel(true);
    }

    private static RuntimeException thrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException it -> it;
            case Error it -> throw it;
            default -> new IllegalStateException(cause);
        };
    }
}

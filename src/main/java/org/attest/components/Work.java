package org.attest.components;

import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.attest.shared.Cancelled;
import org.attest.shared.Progress;

/** One piece of long work of a person: how far it is, and what came of it. */
public final class Work<T> {

    private final Progress progress = new Progress();
    private final CompletableFuture<T> end = new CompletableFuture<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    Work() {}

    public Progress progress() {
        return progress;
    }

    public boolean isOver() {
        return end.isDone();
    }

    /** Answers whether the work takes it: not any more once it has settled, or ended. */
    public boolean cancel() {
        return !isOver() && progress.cancel();
    }

    /**
     * What came of it, once it is over.
     *
     * @throws RuntimeException whatever the work itself threw: a refusal, or {@link Cancelled}
     */
    public T result() {
        try {
            return end.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Runs the news now and then, and at the end, in another thread than that of the screen; closing ends that. */
    public Progress.Watching follow(Runnable news) {
        followers.add(news);
        return () -> followers.remove(news);
    }

    /** Does this when it is over, or now where it is. */
    void whenOver(Runnable act) {
        end.whenComplete((_, _) -> act.run());
    }

    /** Answers whether it is over by then. */
    boolean isOverWithin(Duration time) {
        try {
            end.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException over) {
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void run(Supplier<T> work) {
        try {
            end.complete(progress.during(work));
        } catch (RuntimeException | Error failure) {
            end.completeExceptionally(progress.isCancelled() ? new Cancelled() : failure);
        }
        tell();
    }

    /** Ended before it began. */
    void neverBegins() {
        end.completeExceptionally(new Cancelled());
        tell();
    }

    void tell() {
        for (var follower : followers) {
            try {
                follower.run();
            } catch (UIDetachedException gone) {
                followers.remove(follower);
            }
        }
    }
}

package org.attest.components;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.attest.shared.Acting;
import org.attest.shared.Cancelled;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The way of all work that a person waits for and that may take longer than a moment: in a thread of its own, as that
 * person, while their screen shows how far it is. So many pieces go on at a time on this machine, and others wait.
 */
@Component
public class LongWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final int MILLIS_BETWEEN_NEWS = 500;

    /** Work that waits for each other: that on one file never for that on many. */
    public enum Lane {
        ONE_FILE,
        MANY_FILES,
        PACKS
    }

    private record Key(PersonId person, String name) {}

    private final Acting acting;
    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
    private final Map<Key, Work<?>> live = new ConcurrentHashMap<>();
    private final ScheduledExecutorService news = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("news of long work").factory());

    LongWork(
            Acting acting,
            @Value("${attest.work.one-file}") int oneFile,
            @Value("${attest.work.many-files}") int manyFiles,
            @Value("${attest.work.packs}") int packs) {
        this.acting = acting;
        var threads = Thread.ofPlatform().daemon().name("long work ", 1).factory();
        lanes.put(Lane.ONE_FILE, Executors.newFixedThreadPool(oneFile, threads));
        lanes.put(Lane.MANY_FILES, Executors.newFixedThreadPool(manyFiles, threads));
        lanes.put(Lane.PACKS, Executors.newFixedThreadPool(packs, threads));
        news.scheduleWithFixedDelay(this::tell, MILLIS_BETWEEN_NEWS, MILLIS_BETWEEN_NEWS, TimeUnit.MILLISECONDS);
    }

    /**
     * Begins work as who is calling now; it ends in a result, a refusal, or cancelled.
     *
     * @param name of the work among all of this person: the same is not begun again before it is over
     * @param without is done where there is no result, also where the work was cancelled before it began
     * @throws Refused while the same goes on already
     */
    public <T> Work<T> start(Lane lane, String name, Supplier<T> work, Runnable without) {
        var key = new Key(acting.person(), name);
        var begun = new Work<T>();
        live.compute(key, (_, before) -> {
            if (before != null && !before.isOver()) {
                throw new Refused("This is being done already. Wait until it is done, or cancel it.");
            }
            return begun;
        });
        var asCaller = acting.onward(work);
        var taken = new AtomicBoolean();
        var waiting = begun.progress().onCancel(() -> {
            if (taken.compareAndSet(false, true)) {
                end(key, begun, without);
            }
        });
        Objects.requireNonNull(lanes.get(lane)).execute(() -> {
            waiting.close();
            if (taken.compareAndSet(false, true)) {
                run(key, begun, asCaller, without);
            }
        });
        return begun;
    }

    /** What the caller began under this name and is not over. */
    public Optional<Work<?>> find(String name) {
        return Optional.ofNullable(live.get(new Key(acting.person(), name)));
    }

    private <T> void run(Key key, Work<T> work, Supplier<T> asCaller, Runnable without) {
        work.run(() -> {
            try {
                work.progress().check();
                return asCaller.get();
            } catch (RuntimeException | Error failure) {
                say(failure);
                without.run();
                throw failure;
            }
        });
        live.remove(key, work);
    }

    private void end(Key key, Work<?> work, Runnable without) {
        without.run();
        work.neverBegins();
        live.remove(key, work);
    }

    private static void say(Throwable failure) {
        if (!(failure instanceof Refused || failure instanceof Cancelled)) {
            LOG.error("Long work failed: {}", failure.getClass().getName());
        }
    }

    /** Tells all who follow how far it is. */
    void tell() {
        try {
            live.values().forEach(Work::tell);
        } catch (RuntimeException failure) {
            LOG.warn("News of long work were not told: {}", failure.getClass().getName());
        }
    }

    /** What goes on is cancelled where it still can be, and then leaves nothing half-done. */
    @Override
    public void destroy() {
        news.shutdownNow();
        live.values().forEach(Work::cancel);
        lanes.values().forEach(ExecutorService::shutdown);
    }
}

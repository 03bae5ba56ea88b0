package org.attest.shared;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far a piece of work is, and whether its person still wants it. It goes along with the work, as the caller does: who
 * reads or saves rows tells the one that is {@link #current} and asks nobody whether somebody watches.
 */
public final class Progress {

    /** What is being done; each begins to count anew. */
    public enum Phase {
        WAITING("Waiting until other files are done", ""),
        LOOKING("Looking at the file", "rows"),
        READING("Reading", "rows"),
        KEEPING("Keeping what it says", ""),
        CHECKING("Checking", "rows"),
        SAVING("Saving", "rows"),
        FINDING_OWNERS("Finding out whose they are", "files"),
        LOADING("Loading", "files"),
        MAKING("Making", "workbooks"),
        MAKING_PAPERS("Making", "files"),
        MAKING_SECTIONS("Making", "sections");

        private final String words;
        private final String things;

        Phase(String words, String things) {
            this.words = words;
            this.things = things;
        }

        public String words() {
            return words;
        }
    }

    /** How far it is at one moment: so many of so many, which is nought where nobody knows, or about so many. */
    public record Moment(Phase phase, long done, long of, boolean about) {

        /** Such as {@code Reading: 12,400 of about 20,000 rows}. */
        public String inWords() {
            if (done > 0 && of > 0) {
                return "%s: %,d of %s%,d %s".formatted(phase.words, done, about ? "about " : "", of, phase.things);
            }
            var count = Math.max(done, of);
            return count == 0 ? phase.words : "%s %,d %s".formatted(phase.words, count, phase.things);
        }
    }

    private enum State {
        OPEN,
        CANCELLED,
        SETTLED
    }

    private static final ScopedValue<Progress> CURRENT = ScopedValue.newInstance();

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private final AtomicReference<Moment> began = new AtomicReference<>(new Moment(Phase.WAITING, 0, 0, false));
    private final AtomicLong done = new AtomicLong();
    private final Set<Runnable> whenCancelled = ConcurrentHashMap.newKeySet();
    private final @Nullable Consumer<Moment> each;

    public Progress() {
        this(null);
    }

    private Progress(@Nullable Consumer<Moment> each) {
        this.each = each;
    }

    /** One that tells of each step, in the thread that does the work: for those who may not miss any. */
    public static Progress telling(Consumer<Moment> each) {
        return new Progress(each);
    }

    /** That of the work which this thread does; one that nobody watches where there is none. */
    public static Progress current() {
        return CURRENT.orElse(new Progress());
    }

    /** Whether this thread does work that somebody waits for, of which few goes on at a time. */
    public static boolean isOfLongWork() {
        return CURRENT.isBound();
    }

    /** Does work that is not to be broken off in the middle, inside of work that may be. */
    public static <T> T apart(Supplier<T> work) {
        return new Progress().during(work);
    }

    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /**
     * Begins to count anew.
     *
     * @param of how many there will be; nought where nobody knows
     * @throws Cancelled where the person does not want it any more
     */
    public void begin(Phase phase, long of) {
        check();
        done.set(0);
        began.set(new Moment(phase, 0, of, false));
        tell();
    }

    /** One more of them is done. */
    public void step() {
        done.incrementAndGet();
        tell();
        check();
    }

    /** So many more are done, written at once. */
    public void steps(int count) {
        done.addAndGet(count);
        tell();
        check();
    }

    /** One more is done, by work that is not broken off but ends by itself between two of them. */
    public void stepWhole() {
        done.incrementAndGet();
        tell();
    }

    /** So many are done, of about so many by what was seen of them so far. */
    public void reached(long count, long ofAbout) {
        done.set(count);
        began.updateAndGet(it -> it.of() == ofAbout ? it : new Moment(it.phase(), 0, ofAbout, true));
        tell();
        check();
    }

    private void tell() {
        if (each != null) {
            each.accept(now());
        }
    }

    public Moment now() {
        var phase = began.get();
        var count = done.get();
        var of = phase.of() == 0 ? 0 : Math.max(count, phase.of());
        return new Moment(phase.phase(), count, of, phase.about());
    }

    /** @throws Cancelled where the person does not want it any more */
    public void check() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }

    /**
     * Said when all is written and only the commit is left: from now on it is done whole, and nobody can cancel it.
     *
     * @throws Cancelled where that was done before
     */
    public void settle() {
        state.compareAndSet(State.OPEN, State.SETTLED);
        check();
    }

    /** Answers whether the work will end without having done anything; not where it has settled. */
    public boolean cancel() {
        if (state.compareAndSet(State.OPEN, State.CANCELLED)) {
            whenCancelled.forEach(Runnable::run);
        }
        return isCancelled();
    }

    public boolean isCancelled() {
        return state.get() == State.CANCELLED;
    }

    public boolean isSettled() {
        return state.get() == State.SETTLED;
    }

    /** Runs at once when the work is cancelled, from now until it is closed: for those who wait and cannot look. */
    public Watching onCancel(Runnable act) {
        whenCancelled.add(act);
        if (isCancelled()) {
            act.run();
        }
        return () -> whenCancelled.remove(act);
    }

    /** Ends when it is closed. */
    public interface Watching extends AutoCloseable {

        @Override
        void close();
    }
}

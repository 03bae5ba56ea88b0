package org.attest.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.attest.jobs.RecurringWork;
import org.attest.jobs.Rhythm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Removes files that no row names, and finds rows whose file is gone: at each start and once a day. */
@Component
class FileSweep implements RecurringWork {

    /** What came within this time may still be on its way to a row. */
    static final Duration YOUNG = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);
    private static final int MOST_NAMED = 20;
    private static final UUID FIRST = new UUID(0, 0);

    private final FileStore store;
    private final KeptFiles kept;
    private final Clock clock;
    private final AtomicReference<@Nullable Outcome> last = new AtomicReference<>();

    FileSweep(FileStore store, KeptFiles kept, Clock clock) {
        this.store = store;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * @param removed files that nobody named
     * @param lost rows whose file is gone, at most twenty
     */
    record Outcome(Instant at, int removed, List<LostFile> lost) {}

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void atStart() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.error("Files could not be tidied: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public String name() {
        return "evidence.sweep";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(3, 30));
    }

    @Override
    public void work() {
        sweep();
    }

    synchronized Outcome sweep() {
        var now = clock.instant();
        var removed = store.sweep(now.minus(YOUNG), kept::named);
        var outcome = new Outcome(now, removed, lost());
        last.set(outcome);
        if (removed > 0) {
            LOG.info("{} files that nothing named were removed", removed);
        }
        if (!outcome.lost().isEmpty()) {
            LOG.error("Files of evidence are gone; the health page names them");
        }
        return outcome;
    }

    private List<LostFile> lost() {
        var lost = new ArrayList<LostFile>();
        var rows = kept.after(FIRST);
        while (!rows.isEmpty() && lost.size() < MOST_NAMED) {
            rows.stream()
                    .filter(it -> !store.holds(it.organisation(), it.show().hash()))
                    .limit(MOST_NAMED - lost.size())
                    .map(kept::lost)
                    .forEach(lost::add);
            rows = kept.after(rows.getLast().id());
        }
        return List.copyOf(lost);
    }

    /** What the last sweep of this process found; null before the first. */
    @Nullable
    Outcome last() {
        return last.get();
    }
}

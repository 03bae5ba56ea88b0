package org.attest.campaigns.ui;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.attest.access.CurrentUser;
import org.attest.returns.ReturnZips;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Long work on a campaign that goes on while the person leaves the screen, as that person; two pieces at a time on one
 * machine, others wait. It lives in memory: a restart ends it, and what was loaded until then stays loaded.
 */
@Component
class CampaignWork {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignWork.class);

    /** What is done with a campaign in the background. */
    enum Kind {
        WORKBOOKS,
        LOAD
    }

    private record Key(PersonId person, UUID campaign, Kind kind) {}

    private final CurrentUser currentUser;
    private final Map<Key, Job> jobs = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(2);

    CampaignWork(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** What the signed-in person started here last; null where that is nothing. */
    @Nullable
    Job of(UUID campaign, Kind kind) {
        return jobs.get(new Key(currentUser.get().person(), campaign, kind));
    }

    /** @throws Refused while the same work goes on already */
    Job start(UUID campaign, Kind kind, Function<ReturnZips.Progress, Object> work) {
        var caller = currentUser.get();
        var job = new Job();
        jobs.compute(new Key(caller.person(), campaign, kind), (_, before) -> {
            if (before != null && !before.isOver()) {
                throw new Refused("This is being done already.");
            }
            return job;
        });
        Thread.ofVirtual().start(() -> run(job, () -> currentUser.as(caller, () -> work.apply(job::told))));
        return job;
    }

    private void run(Job job, java.util.function.Supplier<Object> work) {
        try {
            places.acquire();
            try {
                job.end(work.get(), null);
            } finally {
                places.release();
            }
        } catch (Refused refused) {
            job.end(null, String.valueOf(refused.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            job.end(null, "It was stopped.");
        } catch (RuntimeException failure) {
            LOG.error("Work on a campaign failed: {}", failure.getClass().getName());
            job.end(null, "Something went wrong, and the work ended. What was done until then stays done.");
        }
    }
}

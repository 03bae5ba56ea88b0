package org.attest.campaigns.ui;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.attest.access.CurrentUser;
import org.attest.components.LongWork;
import org.attest.components.Work;
import org.attest.components.WorkLine;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Long work on a campaign that goes on while the person leaves the screen, and what came of it last. It lives in memory: a
 * restart ends it, and what was loaded until then stays loaded.
 */
@Component
class CampaignWork {

    /** What is done with a campaign in the background. */
    enum Kind {
        WORKBOOKS,
        LOAD
    }

    private record Key(PersonId person, UUID campaign, Kind kind) {}

    private final LongWork works;
    private final CurrentUser currentUser;
    private final Map<Key, Work<?>> last = new ConcurrentHashMap<>();

    CampaignWork(LongWork works, CurrentUser currentUser) {
        this.works = works;
        this.currentUser = currentUser;
    }

    /** What the signed-in person started here last; null where that is nothing. */
    @Nullable
    Work<?> of(UUID campaign, Kind kind) {
        return last.get(new Key(currentUser.get().person(), campaign, kind));
    }

    /**
     * @param without is done where it comes to no result
     * @throws Refused while the same work goes on already
     */
    void start(UUID campaign, Kind kind, Supplier<Object> work, Runnable without) {
        var begun = works.start(LongWork.Lane.MANY_FILES, kind + " of campaign " + campaign, work, without);
        last.put(new Key(currentUser.get().person(), campaign, kind), begun);
    }

    /** Shows how far it is; stopped, it ends between two files. */
    WorkLine line() {
        return new WorkLine(works, "Stop after this file");
    }

    /** Why work came to no result, for the person who waited for it. */
    static String why(RuntimeException failure) {
        return switch (failure) {
            case Refused refused -> String.valueOf(refused.getMessage());
            case org.attest.shared.Cancelled _ -> "It was stopped before its first file.";
            default -> "Something went wrong, and the work ended. What was done until then stays done.";
        };
    }
}

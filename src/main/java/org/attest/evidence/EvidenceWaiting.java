package org.attest.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.components.WaitsForMe;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evidence that waits for somebody: submitted to a lead, sent back to its owner, or stale in its owner's name. */
@Component
@Transactional(readOnly = true)
class EvidenceWaiting implements WaitsForMe {

    private final EvidenceLists lists;
    private final CurrentUser currentUser;

    EvidenceWaiting(EvidenceLists lists, CurrentUser currentUser) {
        this.lists = lists;
        this.currentUser = currentUser;
    }

    @Override
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        var mine = Reach.of(caller);
        var found = new ArrayList<Waiting>();
        found.add(Waiting.of(
                new Words("evidence item to accept or return", "evidence items to accept or return"),
                count(Reach.asLead(caller), Set.of(ReviewState.SUBMITTED), null, false),
                EvidenceLinks.LIBRARY + "?state=SUBMITTED"));
        found.add(Waiting.of(
                new Words("evidence item of yours that came back", "evidence items of yours that came back"),
                count(mine, Set.of(ReviewState.RETURNED), null, true),
                EvidenceLinks.LIBRARY + "?state=RETURNED&mine=yes"));
        found.add(Waiting.of(
                new Words("evidence item of yours that is stale", "evidence items of yours that are stale"),
                count(mine, ReviewState.LIVE, Freshness.STALE, true),
                EvidenceLinks.LIBRARY + "?fresh=STALE&mine=yes"));
        found.removeIf(it -> it.count() == 0);
        return found;
    }

    private long count(Reach reach, Set<ReviewState> states, @Nullable Freshness freshness, boolean mine) {
        return lists.count(reach, EvidenceFilter.of(states, freshness, mine));
    }
}

package org.attest.suppliers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of this module waits for the caller: proposals that an ICB lead decides, and reviews that are overdue. */
@Component
class SuppliersWaiting implements WaitsForMe {

    private static final Words TO_DECIDE = new Words("supplier proposal to decide", "supplier proposals to decide");
    private static final Words TO_REVIEW = new Words("supplier to review, overdue", "suppliers to review, overdue");

    private final ProposalRows proposals;
    private final ReviewsDue reviews;
    private final CurrentUser currentUser;
    private final Clock clock;

    SuppliersWaiting(ProposalRows proposals, ReviewsDue reviews, CurrentUser currentUser, Clock clock) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var kept = currentUser.get().scope(Role.ICB_LEAD);
        var waiting = new ArrayList<Waiting>();
        if (kept.isEmpty()) {
            return waiting;
        }
        var open = proposals.count(kept.organisations(), ProposalState.OPEN);
        if (open > 0) {
            waiting.add(Waiting.of(TO_DECIDE, open, SupplierLinks.PROPOSALS));
        }
        var overdue = reviews.count(UkDates.day(clock.instant()), kept.organisations());
        if (overdue > 0) {
            waiting.add(Waiting.of(TO_REVIEW, overdue, SupplierLinks.REVIEWS));
        }
        return waiting;
    }
}

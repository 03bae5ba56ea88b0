package org.attest.suppliers;

import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of this module waits for the caller: proposals that an ICB lead decides. */
@Component
class SuppliersWaiting implements WaitsForMe {

    private static final Words TO_DECIDE = new Words("supplier proposal to decide", "supplier proposals to decide");

    private final ProposalRows proposals;
    private final CurrentUser currentUser;

    SuppliersWaiting(ProposalRows proposals, CurrentUser currentUser) {
        this.proposals = proposals;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var kept = currentUser.get().scope(Role.ICB_LEAD);
        var open = kept.isEmpty() ? 0 : proposals.count(kept.organisations(), ProposalState.OPEN);
        return open == 0 ? List.of() : List.of(Waiting.of(TO_DECIDE, open, SupplierLinks.PROPOSALS));
    }
}

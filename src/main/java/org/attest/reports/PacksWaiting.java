package org.attest.reports;

import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.springframework.stereotype.Component;

/** Tells a board secretary of packs that are frozen and not issued yet. */
@Component
class PacksWaiting implements WaitsForMe {

    private final KeptPacks packs;
    private final CurrentUser currentUser;

    PacksWaiting(KeptPacks packs, CurrentUser currentUser) {
        this.packs = packs;
        this.currentUser = currentUser;
    }

    @Override
    public List<Waiting> waiting() {
        var icbs = currentUser.get().scope(Role.BOARD_SECRETARY).organisations();
        var drafts = icbs.isEmpty() ? 0 : packs.drafts(icbs);
        return drafts == 0
                ? List.of()
                : List.of(Waiting.of(
                        new Words("board pack to issue", "board packs to issue"), drafts, ReportLinks.REPORTS));
    }
}

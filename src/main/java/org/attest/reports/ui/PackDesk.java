package org.attest.reports.ui;

import java.util.Comparator;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;

/** Whose packs the caller works on, and what the caller may do with them. */
record PackDesk(OrganisationId icb, boolean mayPrepare, boolean mayIssue) {

    /** @throws UnknownItem for somebody who has to do with no ICB's packs */
    static PackDesk of(Caller caller) {
        var icb = caller.scope(Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER).organisations().stream()
                .min(Comparator.comparing(OrganisationId::id))
                .orElseThrow(UnknownItem::new);
        return new PackDesk(
                icb,
                caller.holdsAny(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY),
                caller.holds(Role.BOARD_SECRETARY, icb));
    }
}

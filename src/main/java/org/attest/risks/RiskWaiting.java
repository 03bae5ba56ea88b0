package org.attest.risks;

import java.util.ArrayList;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Risks that wait for somebody: to be looked at again by a lead, to be borne or not by an approver. */
@Component
@Transactional(readOnly = true)
class RiskWaiting implements WaitsForMe {

    private final RiskLists lists;
    private final CurrentUser currentUser;

    RiskWaiting(RiskLists lists, CurrentUser currentUser) {
        this.lists = lists;
        this.currentUser = currentUser;
    }

    @Override
    public List<Waiting> waiting() {
        var found = new ArrayList<Waiting>();
        found.add(Waiting.of(
                new Words("risk to review", "risks to review"),
                count(RiskFilter.OPEN.only(false, true), RiskReach.WRITERS),
                RiskLinks.LIST + "?due=yes"));
        found.add(Waiting.of(
                new Words("risk over tolerance that nobody accepted", "risks over tolerance that nobody accepted"),
                count(RiskFilter.OPEN.only(true, false).notAccepted(), Role.APPROVER),
                RiskLinks.LIST + "?unaccepted=yes"));
        found.removeIf(it -> it.count() == 0);
        return found;
    }

    private long count(RiskFilter filter, Role... roles) {
        var own = currentUser.get().scope(roles).organisations();
        return lists.count(RiskReach.of(currentUser.get()).within(own), filter);
    }
}

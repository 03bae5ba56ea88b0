package org.attest.campaigns;

import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.attest.returns.ReturnsLinks;
import org.springframework.stereotype.Component;

/** Campaigns that ask the caller's organisation, for its lead. */
@Component
class CampaignsThatAsk implements WaitsForMe {

    private static final Words ASKED = new Words("return that the ICB asks for", "returns that the ICB asks for");

    private final CampaignStore store;
    private final CurrentUser currentUser;

    CampaignsThatAsk(CampaignStore store, CurrentUser currentUser) {
        this.store = store;
        this.currentUser = currentUser;
    }

    @Override
    public List<Waiting> waiting() {
        var own = currentUser.get().scope(Role.PROVIDER_LEAD);
        var count = own.isEmpty() ? 0 : store.asking(own.organisations()).size();
        return count == 0 ? List.of() : List.of(Waiting.of(ASKED, count, ReturnsLinks.returns()));
    }
}

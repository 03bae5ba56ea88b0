package org.attest.returns;

import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.springframework.stereotype.Component;

/** Workbooks that the caller brought back and neither applied nor put aside. */
@Component
class ReturnsThatWait implements WaitsForMe {

    private final ReturnStore store;
    private final CurrentUser currentUser;

    ReturnsThatWait(ReturnStore store, CurrentUser currentUser) {
        this.store = store;
        this.currentUser = currentUser;
    }

    @Override
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        var scope = caller.scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        if (scope.isEmpty()) {
            return List.of();
        }
        var count = store.countOpen(scope, caller.person());
        return count == 0
                ? List.of()
                : List.of(Waiting.of(
                        new Words("return to check and apply", "returns to check and apply"),
                        count,
                        ReturnsLinks.returns()));
    }
}

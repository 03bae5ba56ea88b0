package org.attest.measures;

import java.util.HashSet;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/**
 * Whose readings the caller reads and types: a provider lead types for the own organisation and an approver reads them,
 * an ICB lead does both for the ICB and its partners. It asks nothing of the database.
 */
@Component
class MeasureSights {

    private final CurrentUser currentUser;

    MeasureSights(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Scope reading() {
        var caller = currentUser.get();
        var both = new HashSet<>(
                caller.scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD).organisations());
        both.addAll(caller.overseen());
        return new Scope(both);
    }

    Scope writing() {
        var caller = currentUser.get();
        var both = new HashSet<>(caller.scope(Role.PROVIDER_LEAD, Role.ICB_LEAD).organisations());
        both.addAll(caller.overseen());
        return new Scope(both);
    }

    /** @throws UnknownItem when the caller reads nothing of this organisation */
    Scope reading(OrganisationId organisation) {
        return isAttest() ? Scope.of(organisation) : reading().only(organisation);
    }

    /** @throws UnknownItem when the caller types nothing for this organisation */
    Caller requireWriter(OrganisationId organisation) {
        if (!isAttest()) {
            writing().only(organisation);
        }
        return currentUser.get();
    }

    boolean isAttest() {
        return currentUser.get().equals(Caller.ATTEST);
    }
}

package org.attest.improvements;

import java.util.HashSet;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/**
 * Whose milestones and funding a caller reaches, in one place: those of the organisations where they lead or approve, and,
 * since the programme and its money are the system's, those of the partners of an ICB lead.
 */
@Component
class RegisterSights {

    private static final Role[] WRITERS = {Role.PROVIDER_LEAD, Role.ICB_LEAD};
    private static final Role[] READERS = {Role.PROVIDER_LEAD, Role.ICB_LEAD, Role.APPROVER};

    private final CurrentUser currentUser;

    RegisterSights(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Scope reading() {
        return withPartners(currentUser.get().scope(READERS));
    }

    /** @throws UnknownItem when the caller reads nothing of this organisation */
    Scope reading(OrganisationId organisation) {
        return isAttest() ? Scope.of(organisation) : reading().only(organisation);
    }

    /** Those whose milestones the caller keeps. */
    Scope keeping() {
        return currentUser.get().scope(WRITERS);
    }

    /** Those whose money the caller keeps: an ICB lead also that of the partners. */
    Scope paying() {
        return withPartners(keeping());
    }

    /** @throws UnknownItem when the caller does not keep the milestones there */
    void requireKeeper(OrganisationId organisation) {
        currentUser.require(organisation, WRITERS);
    }

    /** @throws UnknownItem when the caller does not keep the money there */
    void requirePayer(OrganisationId organisation) {
        if (!isAttest()) {
            paying().only(organisation);
        }
    }

    private boolean isAttest() {
        return currentUser.get().equals(Caller.ATTEST);
    }

    private Scope withPartners(Scope own) {
        var both = new HashSet<>(own.organisations());
        both.addAll(currentUser.get().overseen());
        return new Scope(both);
    }
}

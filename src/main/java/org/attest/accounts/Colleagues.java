package org.attest.accounts;

import java.util.List;
import java.util.Set;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for an organisation as a whole. */
@Component
@Transactional(readOnly = true)
public class Colleagues {

    private static final Set<Role> ANSWERABLE = Set.of(Role.PROVIDER_LEAD, Role.APPROVER);

    private final AccountRepository accounts;
    private final Memberships memberships;
    private final CurrentUser currentUser;

    Colleagues(AccountRepository accounts, Memberships memberships, CurrentUser currentUser) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.currentUser = currentUser;
    }

    /**
     * Its leads and approvers of today, by name; for its own people and for the ICB lead of a partner.
     *
     * @throws UnknownItem for everybody else
     */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    public List<Person> leadsAndApprovers(OrganisationId organisation) {
        var caller = currentUser.get();
        var own = caller.holdsAny(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER);
        if (!own && !(caller.holds(Role.ICB_LEAD) && caller.overseenScope().holds(organisation))) {
            throw new UnknownItem();
        }
        return accounts.withRole(organisation, ANSWERABLE, memberships.today()).stream()
                .map(Account::person)
                .toList();
    }
}

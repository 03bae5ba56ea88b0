package org.attest.accounts;

import java.util.ArrayList;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a system are called, for searching words that are to be published. */
@Component
@Transactional(readOnly = true)
public class PeopleNames {

    private final AccountRepository accounts;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    PeopleNames(AccountRepository accounts, OrganisationDirectory directory, CurrentUser currentUser) {
        this.accounts = accounts;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /**
     * Everybody who holds or held a role at the ICB or at a partner of it, by name.
     *
     * @throws UnknownItem for somebody who prepares no packs of this ICB
     */
    @AllowedTo(Role.Name.ADMINISTRATOR + " " + Role.Name.ICB_LEAD + " " + Role.Name.BOARD_SECRETARY)
    public List<String> inSystemOf(OrganisationId icb) {
        if (!currentUser.get().holds(Role.ADMINISTRATOR)) {
            currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY);
        }
        var organisations = new ArrayList<>(List.of(icb));
        directory
                .partners(icb)
                .forEach(it -> organisations.add(it.organisation().id()));
        return accounts.namesIn(organisations);
    }
}

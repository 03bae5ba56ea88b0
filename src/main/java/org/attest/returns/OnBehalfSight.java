package org.attest.returns;

import java.util.HashSet;
import java.util.UUID;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Which returns that were loaded for an organisation the caller sees, signs or confirms; all others are unknown. */
@Component
class OnBehalfSight {

    private final OnBehalfBook book;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    OnBehalfSight(OnBehalfBook book, OrganisationDirectory directory, CurrentUser currentUser) {
        this.book = book;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** In whose name the caller loads: the ICB that the organisation reports to. */
    OrganisationId icb(OrganisationId organisation) {
        var caller = currentUser.get();
        if (caller.holds(Role.ICB_LEAD, organisation)) {
            throw new UnknownItem();
        }
        return directory.overseers(organisation).stream()
                .filter(it -> caller.holds(Role.ICB_LEAD, it))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    KeptOnBehalf ofOwn(UUID taken) {
        return known(currentUser.get().scope(Role.APPROVER), taken);
    }

    KeptOnBehalf ofPartner(UUID taken) {
        return known(currentUser.get().overseenScope(), taken);
    }

    KeptOnBehalf visible(UUID taken) {
        return known(scope(), taken);
    }

    Scope scope() {
        var caller = currentUser.get();
        var all = new HashSet<>(caller.scope(Role.PROVIDER_LEAD, Role.APPROVER).organisations());
        all.addAll(caller.overseen());
        return new Scope(all);
    }

    private KeptOnBehalf known(Scope scope, UUID taken) {
        return book.find(scope, taken).orElseThrow(UnknownItem::new);
    }
}

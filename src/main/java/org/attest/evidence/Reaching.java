package org.attest.evidence;

import java.time.Clock;
import org.attest.access.CurrentUser;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Works out what the caller reaches, and who does something when. */
@Component
class Reaching {

    private final CurrentUser currentUser;
    private final Clock clock;

    Reaching(CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Of all organisations. */
    Reach own() {
        return Reach.of(currentUser.get());
    }

    /** @throws UnknownItem when the caller reaches nothing of this organisation */
    Reach own(OrganisationId organisation) {
        return own().only(organisation);
    }

    Stamp stamp() {
        return new Stamp(currentUser.get().person(), clock.instant());
    }
}

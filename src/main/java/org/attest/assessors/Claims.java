package org.attest.assessors;

import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.assessments.Audit;
import org.attest.assessments.AuditedSeals;
import org.attest.assessments.Seal;
import org.attest.assessments.SealedPosition;
import org.springframework.stereotype.Component;

/** Reads the sealed positions that an independent assessment looks at, for an assessor who reaches them in no other way. */
@Component
class Claims {

    private final AuditedSeals seals;
    private final CurrentUser currentUser;

    Claims(AuditedSeals seals, CurrentUser currentUser) {
        this.seals = seals;
        this.currentUser = currentUser;
    }

    /** What the organisation had signed when it was frozen. */
    SealedPosition frozen(Independent about) {
        return currentUser.as(Caller.ATTEST, () -> seals.position(about.organisation(), about.seal()));
    }

    Seal seal(Independent about, Audit audit) {
        return currentUser.as(Caller.ATTEST, () -> seals.seal(about.organisation(), about.seal(), audit));
    }
}

package org.attest.assessments;

import java.util.Map;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.AuditedEvent;
import org.attest.shared.Owner;

/** A change that may have given outcomes to people or teams, whichever way it came: on the screen or in a loaded return. */
public interface OutcomesGiven extends AuditedEvent {

    /** The version of the framework that the codes belong to. */
    String version();

    /** The outcomes that have another owner since, with that owner. */
    Map<OutcomeCode, Owner> given();
}

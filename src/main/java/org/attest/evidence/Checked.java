package org.attest.evidence;

import java.util.Set;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ItemRef;

/** A draft as a person has checked it after reading version {@code basedOn}, with the outcomes that they ticked. */
public record Checked(ItemRef item, long basedOn, EvidenceDetails details, Set<OutcomeCode> outcomes) {

    public Checked {
        outcomes = Set.copyOf(outcomes);
    }
}

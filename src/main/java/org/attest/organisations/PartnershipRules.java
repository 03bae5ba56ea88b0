package org.attest.organisations;

import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** What must hold between an ICB and its partner. */
final class PartnershipRules {

    static final int LONGEST_RELATIONSHIP = 200;

    private PartnershipRules() {}

    static void check(Organisation icb, Organisation partner, boolean reportsHere, String relationship) {
        if (icb.kind() != Kind.ICB) {
            throw new Refused(icb.name() + " is not an integrated care board, so it has no partners.");
        }
        if (icb.id().equals(partner.id())) {
            throw new Refused("An integrated care board is not its own partner.");
        }
        if (reportsHere && !partner.kind().mayReport()) {
            throw new Refused("A commissioning code never reports.");
        }
        if (relationship.strip().length() > LONGEST_RELATIONSHIP) {
            throw new Refused("The relationship has at most " + LONGEST_RELATIONSHIP + " characters.");
        }
        if (!Narrative.isOneLine(relationship.strip())) {
            throw new Refused("The relationship is one line, without characters that control something.");
        }
    }
}

package org.attest.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.shared.Refused;

/** Which objectives an outcome serves, and why. */
record Mapping(int primary, List<Integer> secondaries, String reason) {

    private static final String STRIP = "E";

    Mapping {
        secondaries = secondaries.stream().sorted().toList();
        reason = Sentence.checked("The reason", reason, 1000);
    }

    /** @throws Refused when this mapping cannot stand for an outcome */
    void checkFor(OutcomeCode code, Set<Integer> objectives) {
        var strip = primary == Objective.INFORMATION_GOVERNANCE;
        if (strip && !code.objective().equals(STRIP)) {
            throw new Refused("An outcome of the objectives A to D needs one primary objective from 1 to 6.");
        }
        if (!strip && !objectives.contains(primary)) {
            throw new Refused("There is no objective " + primary + ".");
        }
        var seen = new HashSet<>(Set.of(primary));
        for (var number : secondaries) {
            if (!objectives.contains(number)) {
                throw new Refused("There is no objective " + number + ".");
            }
            if (!seen.add(number)) {
                throw new Refused("Objective " + number + " is named twice.");
            }
        }
    }
}

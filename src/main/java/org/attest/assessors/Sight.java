package org.attest.assessors;

import org.attest.shared.PersonId;

/**
 * What a caller is to one independent assessment: its assessor, somebody who answers for the organisation, or its ICB.
 * Nobody is both assessor and one of the others: whoever works for an organisation, or oversees it, cannot judge it.
 */
record Sight(PersonId person, boolean assessor, boolean insider, boolean overseer) {

    boolean any() {
        return assessor || insider || overseer;
    }

    /** The organisation and its ICB learn what was found when it is concluded. */
    boolean seesLevels(Independent it) {
        return assessor || it.isConcluded();
    }

    boolean seesFindings(Independent it) {
        return assessor || (insider && it.isConcluded());
    }

    /** Before the conclusion others see no result; the ICB never sees the words. */
    Independent shown(Independent it) {
        if (assessor || (insider && it.isConcluded())) {
            return it;
        }
        var overall =
                it.isConcluded() ? new Overall(it.overall().risk(), it.overall().confidence(), null) : Overall.NONE;
        return it.with(overall);
    }

    /** Claims with their statements, and the evidence. */
    boolean opensOutcomes() {
        return assessor || insider;
    }

    boolean mayWork(Independent it) {
        return assessor && !it.isConcluded();
    }
}

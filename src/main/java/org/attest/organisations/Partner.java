package org.attest.organisations;

import java.time.LocalDate;
import java.util.Set;

/** A partner of an ICB's system: kept apart from ODS geography, which may put it elsewhere. */
public record Partner(Organisation organisation, boolean reportsHere, String relationship) {

    private static final Set<DsptCategory> WITH_A_LIST = Set.of(DsptCategory.ONE, DsptCategory.TWO, DsptCategory.FOUR);

    /** Whether it reports to the ICB that day, and answers a set whose list is known. */
    public boolean answersOn(LocalDate day) {
        return reportsHere && WITH_A_LIST.contains(organisation.category()) && organisation.isOpenOn(day);
    }
}

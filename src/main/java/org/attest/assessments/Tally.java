package org.attest.assessments;

import java.util.UUID;

/** How far one assessment is. */
interface Tally {
    UUID getAssessment();

    long getAnswered();

    long getReady();

    long getUnconfirmed();
}

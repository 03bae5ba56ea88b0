package org.attest.figures;

import org.attest.position.ObjectiveStanding;

/**
 * One of the six objectives (0 is the information governance strip) over all organisations: of {@code known} answers with a
 * known expected level {@code met} are at or above it and {@code gaps} below.
 */
public record ObjectiveFigures(
        int objective,
        String title,
        String status,
        String because,
        int outcomes,
        int outcomesUnconfirmed,
        int outcomesNotKnown,
        int met,
        int known,
        int gaps,
        int notAnswered,
        int expectedNotKnown,
        int notReturned,
        int evidenceInDate,
        int evidenceDueSoon,
        int evidenceStale,
        int evidenceWithoutDate) {

    static ObjectiveFigures of(ObjectiveStanding it) {
        return new ObjectiveFigures(
                it.number(),
                it.title(),
                it.rag().words(),
                it.because(),
                it.outcomes(),
                it.unconfirmed(),
                it.notKnown(),
                it.tally().met(),
                it.tally().known(),
                it.tally().gaps(),
                it.tally().notAnswered(),
                it.tally().expectedNotKnown(),
                it.tally().notReturned(),
                it.evidence().inDate(),
                it.evidence().dueSoon(),
                it.evidence().stale(),
                it.evidence().noDate());
    }
}

package org.attest.figures;

import java.time.LocalDate;
import org.attest.position.OrganisationColumn;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** One organisation: its latest sealed round (none where it has not returned), its counts, and the national status. */
public record OrganisationFigures(
        String code,
        String organisation,
        String kind,
        @Nullable String round,
        @Nullable LocalDate sealedOn,
        String stage,
        int loadedUnconfirmed,
        int met,
        int known,
        int gaps,
        int notAnswered,
        int expectedNotKnown,
        int notReturned,
        int evidenceInDate,
        int evidenceDueSoon,
        int evidenceStale,
        int evidenceWithoutDate,
        int evidenceNotShared,
        @Nullable String publishedStatus,
        @Nullable LocalDate publishedOn) {

    static OrganisationFigures of(OrganisationColumn it) {
        var seal = it.seal();
        var now = it.now();
        var published = it.member().published();
        return new OrganisationFigures(
                it.member().code(),
                it.member().name(),
                it.member().kind().words(),
                seal == null ? null : seal.round().words(),
                seal == null ? null : UkDates.day(seal.sealedAt()),
                it.stageInWords(),
                now == null ? 0 : now.loaded(),
                it.tally().met(),
                it.tally().known(),
                it.tally().gaps(),
                it.tally().notAnswered(),
                it.tally().expectedNotKnown(),
                it.tally().notReturned(),
                it.evidence().inDate(),
                it.evidence().dueSoon(),
                it.evidence().stale(),
                it.evidence().noDate(),
                it.evidence().notShared(),
                published == null ? null : published.words(),
                published == null ? null : published.publishedOn());
    }
}

package org.attest.measures;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Keeps what the caller types of a reading until it is recorded. */
@Component
class ReadingDrafts {

    private final DraftReadingRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReadingDrafts(DraftReadingRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    ReadingDraft keep(OrganisationId organisation, String measure, Map<String, String> typed) {
        var row = mine(organisation, measure)
                .orElseGet(() -> new KeptReadingDraft(
                        organisation, measure, currentUser.get().person()));
        row.become(typed, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return rows.saveAndFlush(row).draft();
    }

    Optional<ReadingDraft> find(OrganisationId organisation, String measure) {
        return mine(organisation, measure).map(KeptReadingDraft::draft);
    }

    void drop(OrganisationId organisation, String measure) {
        mine(organisation, measure).ifPresent(rows::delete);
    }

    private Optional<KeptReadingDraft> mine(OrganisationId organisation, String measure) {
        return rows.findByOrganisationAndMeasureAndPerson(
                organisation, measure, currentUser.get().person());
    }
}

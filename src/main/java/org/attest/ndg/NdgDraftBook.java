package org.attest.ndg;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what people typed and did not save: for that person alone, without history and without a word in the trail. */
@Component
class NdgDraftBook {

    private final NdgDraftRows drafts;
    private final Clock clock;

    NdgDraftBook(NdgDraftRows drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Optional<NdgDraft> of(NdgYear ref, NdgRef item, PersonId person) {
        return row(ref, item, person).map(NdgKeptDraft::draft);
    }

    NdgDraft keep(NdgYear ref, PersonId person, NdgChange change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kept = row(ref, change.ref(), person).orElseGet(() -> new NdgKeptDraft(ref, person, change.ref(), now));
        kept.become(change, change.values().checked(), now);
        return drafts.save(kept).draft();
    }

    void drop(NdgYear ref, NdgRef item, PersonId person) {
        drafts.drop(ref.organisation(), ref.year(), item.written(), person);
    }

    private Optional<NdgKeptDraft> row(NdgYear ref, NdgRef item, PersonId person) {
        return drafts.findByOrganisationAndYearAndReferenceAndPerson(
                ref.organisation(), ref.year(), item.written(), person);
    }
}

package org.attest.assessments;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what people typed and did not save: for that person alone, without history and without a word in the trail. */
@Component
class DraftBook {

    private final DraftRows drafts;
    private final Turns turns;
    private final Clock clock;

    DraftBook(DraftRows drafts, Turns turns, Clock clock) {
        this.drafts = drafts;
        this.turns = turns;
        this.clock = clock;
    }

    Optional<Draft> of(AssessmentRef ref, OutcomeCode code, PersonId person) {
        return row(ref, code, person).map(KeptDraft::draft);
    }

    Draft keep(AssessmentRef ref, PersonId person, AnswerChange change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var content = AnswerValues.of(change, Grounds.NONE);
        var kept = row(ref, change.outcome(), person)
                .orElseGet(() -> drafts.save(new KeptDraft(ref, person, change, content, now)));
        kept.become(change, content, now);
        return kept.draft();
    }

    /** @throws AssessmentRefused when only outcomes with a query take answers and this is none of them */
    void requireOpen(AssessmentRef ref, Task task) {
        var queried = turns.find(ref).map(Assessment::stage).filter(it -> it == Stage.QUERIED);
        if (queried.isPresent() && !task.queried()) {
            throw AssessmentRefused.notQueried(task.outcome().code());
        }
    }

    void drop(AssessmentRef ref, OutcomeCode code, PersonId person) {
        drafts.drop(ref.organisation(), ref.year(), code.code(), person);
    }

    private Optional<KeptDraft> row(AssessmentRef ref, OutcomeCode code, PersonId person) {
        return drafts.findByOrganisationAndYearAndOutcomeAndPerson(ref.organisation(), ref.year(), code.code(), person);
    }
}

package org.attest.returns;

import java.util.List;
import java.util.UUID;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.LoadedAnswers;
import org.attest.assessments.LoadedChange;
import org.attest.ndg.NdgLoaded;
import org.attest.ndg.NdgLoadedChange;
import org.attest.ndg.NdgReturn;
import org.attest.ndg.NdgYear;
import org.attest.shared.ItemRef;
import org.springframework.stereotype.Component;

/** What a loaded return says, and who makes it the organisation's word: of outcomes, or of the items of an NDG set. */
@Component
class LoadedWord {

    private final LoadedAnswers answers;
    private final NdgLoaded items;
    private final NdgReturn ndg;

    LoadedWord(LoadedAnswers answers, NdgLoaded items, NdgReturn ndg) {
        this.answers = answers;
        this.items = items;
        this.ndg = ndg;
    }

    List<LoadedChange> changes(AssessmentRef ref, UUID taken) {
        return isOfSet(ref) ? List.of() : answers.changes(ref, taken);
    }

    List<NdgLoadedChange> itemChanges(AssessmentRef ref, UUID taken) {
        return isOfSet(ref) ? items.changes(year(ref), taken) : List.of();
    }

    int sign(AssessmentRef ref, UUID taken) {
        return isOfSet(ref) ? items.sign(year(ref), taken) : answers.sign(ref, taken);
    }

    int confirm(AssessmentRef ref, UUID taken, ItemRef letter) {
        return isOfSet(ref) ? items.confirm(year(ref), taken, letter) : answers.confirm(ref, taken, letter);
    }

    int reject(AssessmentRef ref, UUID taken) {
        return isOfSet(ref) ? items.reject(year(ref), taken) : answers.reject(ref, taken);
    }

    private boolean isOfSet(AssessmentRef ref) {
        return ndg.isAnswered(ref.organisation(), ref.year());
    }

    private static NdgYear year(AssessmentRef ref) {
        return new NdgYear(ref.organisation(), ref.year());
    }
}

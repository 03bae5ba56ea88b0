package org.attest.returns;

import java.util.Map;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.LoadedAnswers;
import org.attest.ndg.NdgLoaded;
import org.attest.ndg.NdgYear;
import org.springframework.stereotype.Component;

/** Finds what a return is compared with although it is not shared with the ICB lead who loads it. */
@Component
class ConcealedReturn {

    private final LoadedAnswers answers;
    private final NdgLoaded items;

    ConcealedReturn(LoadedAnswers answers, NdgLoaded items) {
        this.answers = answers;
        this.items = items;
    }

    ConcealedCells of(AssessmentRef ref, boolean ofSet) {
        return ofSet
                ? new ConcealedCells(Map.of(), items.concealed(new NdgYear(ref.organisation(), ref.year())))
                : new ConcealedCells(answers.concealed(ref), Map.of());
    }
}

package org.attest.assessments.ui;

import java.util.List;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Task;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.PageHeader;
import org.jspecify.annotations.Nullable;

/** The outcomes before and after one; for somebody who answers only some, those. After the last comes the task list. */
record Neighbours(@Nullable String previous, String next, boolean last) {

    static Neighbours of(Place place, Task here, List<Task> all) {
        var codes = all.stream()
                .filter(it -> it.mayAnswer() || !here.mayAnswer())
                .map(it -> it.outcome().code())
                .toList();
        var at = codes.indexOf(here.outcome().code());
        var last = at == codes.size() - 1;
        return new Neighbours(
                at > 0 ? address(place, codes.get(at - 1)) : null,
                last
                        ? AssessmentLinks.tasks(place.organisation().code(), place.year())
                        : address(place, codes.get(at + 1)),
                last);
    }

    void showPrevious(PageHeader header) {
        if (previous != null) {
            header.with(Buttons.plainLink(previous, "Previous"));
        }
    }

    void showNext(PageHeader header) {
        if (!last) {
            header.with(Buttons.plainLink(next, "Next"));
        }
    }

    private static String address(Place place, OutcomeCode code) {
        return AssessmentLinks.outcome(place.organisation().code(), place.year(), code);
    }
}

package org.attest.assessments;

import java.time.Clock;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Whether a year takes answers now. Sealed positions can be read, signed and accepted in any year. */
@Component
class OpenYears {

    private final Catalogue catalogue;
    private final Clock clock;

    OpenYears(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    boolean takes(DsptYear year) {
        return takes(catalogue.edition(year));
    }

    boolean takes(Edition edition) {
        return edition.takesAnswersOn(UkDates.day(clock.instant()));
    }

    /** @throws AssessmentRefused when the year is closed, or has not opened yet */
    void require(DsptYear year) {
        var edition = catalogue.edition(year);
        if (!takes(edition)) {
            throw edition.open() ? AssessmentRefused.notYetOpen(edition) : AssessmentRefused.yearClosed(year);
        }
    }
}

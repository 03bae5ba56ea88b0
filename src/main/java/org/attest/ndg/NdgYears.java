package org.attest.ndg;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.organisations.Organisation;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Whether a year takes answers now, and which set an organisation answers in it. */
@Component
class NdgYears {

    private final Catalogue catalogue;
    private final NdgCatalogue sets;
    private final Clock clock;

    NdgYears(Catalogue catalogue, NdgCatalogue sets, Clock clock) {
        this.catalogue = catalogue;
        this.sets = sets;
        this.clock = clock;
    }

    Edition edition(DsptYear year) {
        return catalogue.edition(year);
    }

    Edition current() {
        return catalogue.currentEdition();
    }

    /** The latest year, not after the current one, in which this set is answered: the one whose screen shows its items. */
    Optional<Edition> latestWith(NdgSet set) {
        return catalogue.editions().stream()
                .filter(it -> it.year().compareTo(current().year()) <= 0)
                .filter(it -> sets.latest(it.version(), set.category())
                        .filter(asked -> asked.version().equals(set.version()))
                        .isPresent())
                .max(Comparator.comparing(Edition::year));
    }

    boolean takes(Edition edition) {
        return edition.takesAnswersOn(UkDates.day(clock.instant()));
    }

    /** @throws NdgRefused when the year is closed, or has not opened yet */
    void require(DsptYear year) {
        var edition = edition(year);
        if (!takes(edition)) {
            throw edition.open() ? NdgRefused.notYetOpen(edition) : NdgRefused.yearClosed(year);
        }
    }

    /** The set before it is begun, without its wording; empty where no list is known, or the organisation is closed. */
    Optional<NdgSet> setOf(Organisation organisation, DsptYear year) {
        return organisation.isOpenOn(UkDates.day(clock.instant()))
                ? NdgCategory.of(organisation.category())
                        .flatMap(it -> sets.latest(edition(year).version(), it))
                : Optional.empty();
    }
}

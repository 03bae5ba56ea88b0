package org.attest.assessments;

import java.util.Optional;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.OutcomeCode;
import org.springframework.stereotype.Component;

/** Finds what was signed a year ago on the question that an outcome follows, along the catalogue's crosswalk. */
@Component
class YearBefore {

    private final Turns turns;
    private final SealBook seals;
    private final Followed followed;
    private final Catalogue catalogue;

    YearBefore(Turns turns, SealBook seals, Followed followed, Catalogue catalogue) {
        this.turns = turns;
        this.seals = seals;
        this.followed = followed;
        this.catalogue = catalogue;
    }

    Optional<LastYear> of(AssessmentRef ref, Sight sight, Task task) {
        if (!sight.overseer() && !sight.all() && !task.mine()) {
            return Optional.empty();
        }
        var version = catalogue.edition(ref.year()).version();
        return turns.find(new AssessmentRef(ref.organisation(), ref.year().previous()))
                .flatMap(seals::inForce)
                .map(seals::position)
                .map(it -> sight.overseer() && !sight.seesSealedStatements() ? it.withoutStatements() : it)
                .flatMap(it -> link(it.seal().version(), version, task.outcome().code())
                        .flatMap(link -> beside(link, it)));
    }

    private static Optional<LastYear> beside(CrosswalkEntry link, SealedPosition position) {
        var from = link.from();
        return from == null
                ? Optional.empty()
                : position.answer(from).map(it -> new LastYear(link, position.seal(), it));
    }

    private Optional<CrosswalkEntry> link(String before, String now, OutcomeCode code) {
        return followed.between(before, now).stream()
                .filter(it -> code.equals(it.to()))
                .findFirst();
    }
}

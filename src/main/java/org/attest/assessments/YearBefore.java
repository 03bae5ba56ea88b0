package org.attest.assessments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.catalogue.Catalogue;
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
        return Optional.ofNullable(
                of(ref, sight, List.of(task)).get(task.outcome().code()));
    }

    /** The same of many, as far as there is any. */
    Map<OutcomeCode, LastYear> of(AssessmentRef ref, Sight sight, List<Task> tasks) {
        var seen = tasks.stream()
                .filter(it -> sight.overseer() || sight.all() || it.mine())
                .map(it -> it.outcome().code())
                .collect(Collectors.toSet());
        var found = new HashMap<OutcomeCode, LastYear>();
        if (!seen.isEmpty()) {
            turns.find(new AssessmentRef(ref.organisation(), ref.year().previous()))
                    .flatMap(seals::inForce)
                    .map(seals::position)
                    .map(it -> sight.overseer() && !sight.seesSealedStatements() ? it.withoutStatements() : it)
                    .ifPresent(it -> beside(ref, seen, it, found));
        }
        return found;
    }

    private void beside(
            AssessmentRef ref, Set<OutcomeCode> seen, SealedPosition position, Map<OutcomeCode, LastYear> found) {
        var version = catalogue.edition(ref.year()).version();
        for (var link : followed.between(position.seal().version(), version)) {
            var from = link.from();
            var to = link.to();
            if (from != null && to != null && seen.contains(to)) {
                position.answer(from).ifPresent(it -> found.putIfAbsent(to, new LastYear(link, position.seal(), it)));
            }
        }
    }
}

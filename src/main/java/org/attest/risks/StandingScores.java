package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the current score of each open risk, now or on an earlier day, out of all that was ever given. */
@Component
class StandingScores {

    private final EntityManager entities;

    StandingScores(EntityManager entities) {
        this.entities = entities;
    }

    /** Which risks were open, each with its score or null. */
    record Standing(Map<Key, @Nullable Score> scores) {

        Matrix matrix(LocalDate day) {
            var counts = new HashMap<Score, Integer>();
            var notScored = 0;
            for (var score : scores.values()) {
                if (score == null) {
                    notScored++;
                } else {
                    counts.merge(score, 1, Integer::sum);
                }
            }
            return new Matrix(day, counts, notScored);
        }

        Moves movesTo(Standing now) {
            int risen = 0;
            int fallen = 0;
            int unchanged = 0;
            int scored = 0;
            int added = 0;
            for (var risk : now.scores().entrySet()) {
                var after = risk.getValue();
                var before = scores.get(risk.getKey());
                if (!scores.containsKey(risk.getKey())) {
                    added++;
                } else if (before == null && after != null) {
                    scored++;
                } else if (before == null || after == null || before.points() == after.points()) {
                    unchanged++;
                } else if (after.points() > before.points()) {
                    risen++;
                } else {
                    fallen++;
                }
            }
            var closed = (int) scores.keySet().stream()
                    .filter(it -> !now.scores().containsKey(it))
                    .count();
            return new Moves(risen, fallen, unchanged, scored, added, closed);
        }
    }

    record Key(OrganisationId organisation, UUID risk) {}

    Standing now(RiskReach reach) {
        var found = new HashMap<Key, @Nullable Score>();
        if (!reach.isEmpty()) {
            rows(reach.fill(entities.createQuery(
                                    "select r.organisation, r.id, r.currentScore from KeptRisk r where "
                                            + RiskReach.PREDICATE + " and r.status = :open",
                                    Object[].class))
                            .setParameter("open", RiskStatus.OPEN)
                            .getResultList())
                    .forEach(it -> found.put(it.key(), it.score()));
        }
        return new Standing(found);
    }

    /** Those that were raised by then and not closed yet, with the latest score that was given by then. */
    Standing on(RiskReach reach, LocalDate day) {
        var found = new HashMap<Key, @Nullable Score>();
        if (reach.isEmpty()) {
            return new Standing(found);
        }
        var there = " and r.raisedOn <= :day and (r.closedOn is null or r.closedOn > :day)";
        reach.fill(entities.createQuery(
                        "select r.organisation, r.id from KeptRisk r where " + RiskReach.PREDICATE + there,
                        Object[].class))
                .setParameter("day", day)
                .getResultList()
                .forEach(it -> found.put(new Key((OrganisationId) it[0], (UUID) it[1]), null));
        rows(reach.fill(entities.createQuery(
                                "select k.organisation, k.risk, k.score from KeptRating k join KeptRisk r"
                                        + " on r.organisation = k.organisation and r.id = k.risk where "
                                        + RiskReach.PREDICATE + there
                                        + " and k.measured = :current and k.ratedOn <= :day order by k.ratedOn, k.id",
                                Object[].class))
                        .setParameter("day", day)
                        .setParameter("current", Measured.CURRENT)
                        .getResultList())
                .forEach(it -> found.put(it.key(), it.score()));
        return new Standing(found);
    }

    private record Scored(Key key, @Nullable Score score) {}

    private static List<Scored> rows(List<Object[]> found) {
        return found.stream()
                .map(it -> new Scored(new Key((OrganisationId) it[0], (UUID) it[1]), (Score) it[2]))
                .toList();
    }
}

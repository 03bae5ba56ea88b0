package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.hibernate.Session;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Risks saved as the books on Spring show it: entities, {@code saveAll}, and no batches, which are off unless asked for. */
public final class SavedRisks {

    private final EntityManager entities;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SavedRisks(EntityManager entities, Clock clock, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The same rows as an import makes: each risk, its scores and its step in the history. */
    public void saveAll(OrganisationId organisation, PersonId by, List<NewRisk> wanted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = UkDates.day(now);
        transaction.executeWithoutResult(_ -> {
            entities.unwrap(Session.class).setJdbcBatchSize(1);
            var risks = new ArrayList<KeptRisk>();
            var ratings = new ArrayList<KeptRating>();
            var steps = new ArrayList<KeptRiskStep>();
            for (var one : wanted) {
                var risk = new KeptRisk(organisation, risks.size() + 1, one.details(), today, now);
                var changes = new ArrayList<>(RiskChanges.between(null, one.details()));
                for (var rating : one.ratings()) {
                    changes.addAll(RiskChanges.of(null, rating));
                    risk.rate(rating, RiskScales.USUAL, now);
                    ratings.add(new KeptRating(risk, rating, by, now));
                }
                risks.add(risk);
                steps.add(new KeptRiskStep(risk, RiskVerb.ADD, by, now, changes));
            }
            new SimpleJpaRepository<KeptRisk, UUID>(KeptRisk.class, entities).saveAll(risks);
            new SimpleJpaRepository<KeptRating, UUID>(KeptRating.class, entities).saveAll(ratings);
            new SimpleJpaRepository<KeptRiskStep, UUID>(KeptRiskStep.class, entities).saveAll(steps);
        });
    }

    /** The day on which scores count that are given now. */
    public LocalDate today() {
        return UkDates.day(clock.instant());
    }
}

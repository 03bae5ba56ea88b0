package org.attest.ndg;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ChangedMeanwhile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Finds an assessment; makes it on first use; lets those who write on it do so one after the other. */
@Component
class NdgTurns {

    private final NdgAssessmentRows assessments;
    private final NdgYears years;
    private final OrganisationDirectory directory;
    private final EntityManager entityManager;
    private final Clock clock;

    NdgTurns(
            NdgAssessmentRows assessments,
            NdgYears years,
            OrganisationDirectory directory,
            EntityManager entityManager,
            Clock clock) {
        this.assessments = assessments;
        this.years = years;
        this.directory = directory;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Optional<NdgAssessment> find(NdgYear ref) {
        return assessments.findByOrganisationAndYear(ref.organisation(), ref.year());
    }

    /**
     * The assessment to write on, as the writer before left it, held until the end of the transaction.
     *
     * @throws NdgRefused when it does not exist and the organisation answers no NDG set
     * @throws ChangedMeanwhile when two people made it at the same moment
     */
    NdgAssessment take(NdgYear ref) {
        if (assessments.takeTurn(ref.organisation(), ref.year()) == 0) {
            return make(ref);
        }
        var assessment = find(ref).orElseThrow();
        entityManager.refresh(assessment);
        return assessment;
    }

    private NdgAssessment make(NdgYear ref) {
        var organisation = directory.find(ref.organisation());
        var set =
                years.setOf(organisation, ref.year()).orElseThrow(() -> NdgRefused.notThisSet(organisation.category()));
        try {
            return assessments.saveAndFlush(
                    new NdgAssessment(ref, set, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
    }
}

package org.attest.assessments;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.catalogue.Catalogue;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.UkDates;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Finds an assessment; makes it on first use; lets those who write on it do so one after the other. */
@Component
class Turns {

    private final AssessmentRows assessments;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final EntityManager entityManager;
    private final Clock clock;

    Turns(
            AssessmentRows assessments,
            Catalogue catalogue,
            OrganisationDirectory directory,
            EntityManager entityManager,
            Clock clock) {
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.directory = directory;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Optional<Assessment> find(AssessmentRef ref) {
        return assessments.findByOrganisationAndYear(ref.organisation(), ref.year());
    }

    /**
     * The assessment to write on, as the writer before left it, held until the end of the transaction.
     *
     * @throws AssessmentRefused when it does not exist and the organisation does not report
     * @throws ChangedMeanwhile when two people made it at the same moment
     */
    Assessment take(AssessmentRef ref) {
        if (assessments.takeTurn(ref.organisation(), ref.year()) == 0) {
            return make(ref);
        }
        var assessment = find(ref).orElseThrow();
        entityManager.refresh(assessment);
        return assessment;
    }

    private Assessment make(AssessmentRef ref) {
        var organisation = directory.find(ref.organisation());
        var today = UkDates.day(clock.instant());
        if (organisation.category() != DsptCategory.ONE || !organisation.isOpenOn(today)) {
            throw AssessmentRefused.doesNotReport();
        }
        var framework = catalogue.edition(ref.year()).version();
        try {
            return assessments.saveAndFlush(
                    new Assessment(ref, framework, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
    }
}

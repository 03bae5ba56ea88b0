package org.attest.assessments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.catalogue.Level;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What stands under the seals; rows are only added. */
interface SealedAnswerRows extends JpaRepository<KeptSealedAnswer, UUID> {

    List<KeptSealedAnswer> findByOrganisationAndSeal(OrganisationId organisation, UUID seal);

    /** The levels under many seals, without the words. */
    @Query("""
            select it.organisation as organisation, it.seal as seal, it.outcome as outcome, it.level as level
            from KeptSealedAnswer it
            where it.organisation in :organisations and it.seal in :seals and it.level is not null""")
    List<SealedLevel> levels(Collection<OrganisationId> organisations, Collection<UUID> seals);

    /** One level under one seal. */
    interface SealedLevel {
        OrganisationId getOrganisation();

        UUID getSeal();

        String getOutcome();

        Level getLevel();
    }
}

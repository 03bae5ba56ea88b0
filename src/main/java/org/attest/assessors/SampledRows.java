package org.attest.assessors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The outcomes of the samples. */
interface SampledRows extends JpaRepository<KeptSampled, UUID> {

    List<KeptSampled> findByOrganisationAndIndependent(OrganisationId organisation, UUID independent);

    List<KeptSampled> findByOrganisationInAndIndependentIn(
            Collection<OrganisationId> organisations, Collection<UUID> independents);

    Optional<KeptSampled> findByOrganisationAndIndependentAndOutcome(
            OrganisationId organisation, UUID independent, OutcomeCode outcome);

    /** What concluded assessments of an organisation looked at, in any year. */
    @Query("""
            select new org.attest.assessors.EarlierSample(i.year, i.framework, s.outcome)
            from KeptSampled s join KeptIndependent i on i.organisation = s.organisation and i.id = s.independent
            where s.organisation in :organisations and i.organisation in :organisations and i.concludedAt is not null""")
    List<EarlierSample> concluded(Collection<OrganisationId> organisations);
}

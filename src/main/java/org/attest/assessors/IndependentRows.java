package org.attest.assessors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Independent assessments. */
interface IndependentRows extends JpaRepository<KeptIndependent, UUID> {

    @Query("select it from KeptIndependent it where it.id = :id and it.organisation in :organisations")
    Optional<KeptIndependent> find(UUID id, Collection<OrganisationId> organisations);

    @Query("""
            select it from KeptIndependent it where it.organisation in :organisations
            order by it.year desc, it.openedAt desc, it.id""")
    List<KeptIndependent> in(Collection<OrganisationId> organisations);

    List<KeptIndependent> findByOrganisationAndYear(OrganisationId organisation, DsptYear year);
}

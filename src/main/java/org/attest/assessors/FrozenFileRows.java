package org.attest.assessors;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Frozen versions of files. */
interface FrozenFileRows extends JpaRepository<KeptFile, UUID> {

    List<KeptFile> findByOrganisationAndEvidenceIn(OrganisationId organisation, Collection<UUID> evidence);

    /** The independent assessments whose sample this version of a file was frozen for. */
    @Query("""
            select s.independent from KeptFile f
            join KeptEvidenceOutcome l on l.organisation = f.organisation and l.evidence = f.evidence
            join KeptSampled s on s.organisation = l.organisation and s.independent = l.independent
                and s.outcome = l.outcome
            where f.organisation in :organisations and l.organisation in :organisations
                and s.organisation in :organisations and f.file = :file""")
    List<UUID> sampledIn(Collection<OrganisationId> organisations, UUID file);
}

package org.attest.organisations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who is in whose system. */
interface Partnerships extends JpaRepository<Partnership, Partnership.Ends> {

    @Query("select p from Partnership p where p.id.icbId = :icb")
    List<Partnership> ofIcb(UUID icb);

    @Query("select e from DirectoryEntry e, Partnership p where p.id.icbId = :icb and e.id = p.id.organisationId")
    List<DirectoryEntry> entriesOf(UUID icb);

    @Query("select p.id from Partnership p where p.id.organisationId in :organisations")
    List<Partnership.Ends> ends(Collection<UUID> organisations);

    @Query("select p from Partnership p where p.id.organisationId = :organisation")
    List<Partnership> ofOrganisation(UUID organisation);
}

package org.attest.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The rows of the directory. */
interface DirectoryEntries extends JpaRepository<DirectoryEntry, UUID> {

    Optional<DirectoryEntry> findByOdsCode(String code);

    List<DirectoryEntry> findByOdsCodeIn(Collection<String> codes);

    @Query("select new org.attest.organisations.Held(e.id, e.odsCode, e.name, e.kind, e.closedOn, e.knownAsOf)"
            + " from DirectoryEntry e where e.odsCode in :codes")
    List<Held> held(Collection<String> codes);

    @Query("select e.id from DirectoryEntry e where e.kind = :kind")
    List<UUID> idsOf(Kind kind);
}

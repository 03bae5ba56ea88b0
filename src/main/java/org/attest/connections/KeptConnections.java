package org.attest.connections;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one table of links, always read within a scope. */
interface KeptConnections extends Repository<KeptConnection, UUID> {

    KeptConnection save(KeptConnection connection);

    void delete(KeptConnection connection);

    @Query("select c from KeptConnection c where c.organisation in :scope and c.id = :id")
    Optional<KeptConnection> find(Collection<OrganisationId> scope, UUID id);

    @Query("""
            select c from KeptConnection c
            where c.organisation in :scope
              and ((c.from.organisation in :organisations and c.from.kind in :kinds and c.from.id in :ids)
                or (c.to.organisation in :organisations and c.to.kind in :kinds and c.to.id in :ids))
            order by c.madeAt, c.id
            """)
    List<KeptConnection> touching(
            Collection<OrganisationId> scope,
            Collection<OrganisationId> organisations,
            Collection<String> kinds,
            Collection<String> ids);
}

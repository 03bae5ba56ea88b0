package org.attest.connections;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.shared.ItemRef;
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

    /** The links of whatever organisations that touch one item, for its renewal only. */
    @Query("""
            select c from KeptConnection c
            where (c.from.organisation = :organisation and c.from.kind = :kind and c.from.id = :id)
               or (c.to.organisation = :organisation and c.to.kind = :kind and c.to.id = :id)
            order by c.madeAt, c.id
            """)
    List<KeptConnection> restingOn(OrganisationId organisation, String kind, String id);

    /** The links of these organisations from evidence to anything else of one organisation. */
    @Query("""
            select c from KeptConnection c
            where c.organisation in :scope and c.from.kind = 'evidence'
              and c.to.organisation = :organisation and c.to.kind <> 'evidence'
            order by c.madeAt, c.id
            """)
    List<KeptConnection> toEvidence(Collection<OrganisationId> scope, OrganisationId organisation);

    /** The links of these organisations that touch any of these items. */
    default List<Connection> touching(Scope scope, Collection<ItemRef> items) {
        if (items.isEmpty() || scope.isEmpty()) {
            return List.of();
        }
        return touching(
                        scope.organisations(),
                        items.stream().map(ItemRef::organisation).collect(Collectors.toSet()),
                        items.stream().map(it -> it.kind().code()).collect(Collectors.toSet()),
                        items.stream().map(ItemRef::id).collect(Collectors.toSet()))
                .stream()
                .map(KeptConnection::show)
                .toList();
    }
}

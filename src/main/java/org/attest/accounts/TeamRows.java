package org.attest.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Teams, each asked for within an organisation. */
interface TeamRows extends JpaRepository<KeptTeam, UUID> {

    @Query("select t from KeptTeam t where t.organisation in :scope and t.removedAt is null order by t.name, t.id")
    List<KeptTeam> there(Collection<OrganisationId> scope);

    @Query("select t from KeptTeam t where t.organisation in :scope and t.id = :id and t.removedAt is null")
    Optional<KeptTeam> find(Collection<OrganisationId> scope, UUID id);

    /** Removed ones too. */
    @Query("select t from KeptTeam t where t.organisation in :scope and t.id in :ids")
    List<KeptTeam> known(Collection<OrganisationId> scope, Collection<UUID> ids);

    @Query("""
            select t.organisation as organisation, t.id as team, m.person as person
            from KeptTeam t join t.members m
            where t.organisation in :scope and t.removedAt is null and m.person in :people
            """)
    List<Place> places(Collection<OrganisationId> scope, Collection<PersonId> people);

    /** One person in one team. */
    interface Place {
        OrganisationId getOrganisation();

        UUID getTeam();

        PersonId getPerson();
    }
}

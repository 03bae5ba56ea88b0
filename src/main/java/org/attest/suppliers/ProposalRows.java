package org.attest.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The proposals: an ICB's of its register, and those of the organisations that made them. */
interface ProposalRows extends JpaRepository<KeptProposal, UUID> {

    @Query("""
            select p from KeptProposal p where p.register in :kept or p.organisation in :own
            order by case when p.state = org.attest.suppliers.ProposalState.OPEN then 0 else 1 end, p.proposedAt desc, p.id""")
    Page<KeptProposal> page(Collection<OrganisationId> kept, Collection<OrganisationId> own, Pageable page);

    @Query("select p from KeptProposal p where p.register in :kept and p.id = :id")
    Optional<KeptProposal> decidable(Collection<OrganisationId> kept, UUID id);

    @Query("""
            select p from KeptProposal p where p.organisation = :organisation and p.state = :state
            order by p.proposedAt desc, p.id""")
    List<KeptProposal> waiting(OrganisationId organisation, ProposalState state);

    @Query("select count(p) from KeptProposal p where p.register in :kept and p.state = :state")
    long count(Collection<OrganisationId> kept, ProposalState state);
}

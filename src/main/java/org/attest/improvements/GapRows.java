package org.attest.improvements;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The gaps of plans. */
interface GapRows extends JpaRepository<KeptGap, UUID> {

    List<KeptGap> findByOrganisationAndPlan(OrganisationId organisation, UUID plan);

    Optional<KeptGap> findByOrganisationAndPlanAndOutcome(OrganisationId organisation, UUID plan, String outcome);

    @Query("""
            select it.plan as plan, count(it.id) as gaps from KeptGap it
            where it.organisation in :organisations and it.plan in :plans and it.closed = false group by it.plan""")
    List<GapCount> counts(Collection<OrganisationId> organisations, Collection<UUID> plans);

    /** How many open gaps a plan has. */
    interface GapCount {
        UUID getPlan();

        long getGaps();
    }
}

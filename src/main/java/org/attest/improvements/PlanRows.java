package org.attest.improvements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The plans, each asked for within an organisation. */
interface PlanRows extends JpaRepository<KeptPlan, UUID> {

    Optional<KeptPlan> findByOrganisationAndYear(OrganisationId organisation, DsptYear year);

    @Query("select it from KeptPlan it where it.organisation in :organisations and it.id in :ids")
    List<KeptPlan> of(Collection<OrganisationId> organisations, Collection<UUID> ids);

    @Query("""
            select it from KeptPlan it where it.organisation in :organisations and it.stage = :stage
            order by it.year desc, it.id""")
    List<KeptPlan> at(PlanStage stage, Collection<OrganisationId> organisations);

    /** Those with the most late actions first. */
    @Query(value = """
            select it from KeptPlan it
            where it.organisation in :organisations and it.year = :year and (:stage is null or it.stage = :stage)
              and (:late = false or exists (
                select a.id from KeptAction a where a.organisation = it.organisation and a.plan = it.id
                  and a.says.progress in :unfinished and a.says.due < :today))
            order by (
                select count(b.id) from KeptAction b where b.organisation = it.organisation and b.plan = it.id
                  and b.says.progress in :unfinished and b.says.due < :today) desc, it.deadline, it.id""", countQuery = """
            select count(it.id) from KeptPlan it
            where it.organisation in :organisations and it.year = :year and (:stage is null or it.stage = :stage)
              and (:late = false or exists (
                select a.id from KeptAction a where a.organisation = it.organisation and a.plan = it.id
                  and a.says.progress in :unfinished and a.says.due < :today))""")
    Page<KeptPlan> page(
            Collection<OrganisationId> organisations,
            DsptYear year,
            @Nullable PlanStage stage,
            boolean late,
            Collection<ActionProgress> unfinished,
            LocalDate today,
            Pageable page);

    /**
     * Waits until no other transaction writes on this plan, then holds the turn until the end of this one. It must be
     * the first statement, so that all that is read afterwards is what the others left.
     */
    @Modifying
    @Query("update KeptPlan it set it.turns = it.turns + 1 where it.organisation = :organisation and it.year = :year")
    int takeTurn(OrganisationId organisation, DsptYear year);
}

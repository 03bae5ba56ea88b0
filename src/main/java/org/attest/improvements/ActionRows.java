package org.attest.improvements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The actions, of plans and others; none is ever deleted. */
interface ActionRows extends JpaRepository<KeptAction, UUID> {

    List<KeptAction> findByOrganisationAndPlanOrderByNumber(OrganisationId organisation, UUID plan);

    List<KeptAction> findByOrganisationAndPlanAndOutcomeOrderByNumber(
            OrganisationId organisation, UUID plan, String outcome);

    Optional<KeptAction> findByOrganisationAndPlanAndId(OrganisationId organisation, UUID plan, UUID id);

    @Query("select it from KeptAction it where it.organisation in :organisations and it.id in :ids")
    List<KeptAction> of(Collection<OrganisationId> organisations, Collection<UUID> ids);

    List<KeptAction> findByOrganisationOrderByNumber(OrganisationId organisation);

    boolean existsByOrganisationAndPlanAndSaysOwner(OrganisationId organisation, UUID plan, PersonId owner);

    @Query("""
            select it.plan as plan, count(it.id) as actions,
                   sum(case when it.says.progress = org.attest.improvements.ActionProgress.DONE then 1 else 0 end) as done,
                   sum(case when it.says.progress in :unfinished and it.says.due < :today then 1 else 0 end) as late,
                   max(it.says.due) as latest
            from KeptAction it
            where it.organisation in :organisations and it.plan in :plans
              and it.says.progress <> org.attest.improvements.ActionProgress.DROPPED
            group by it.plan""")
    List<ActionCount> counts(
            Collection<OrganisationId> organisations,
            Collection<UUID> plans,
            Collection<ActionProgress> unfinished,
            LocalDate today);

    /** What one person has to do until then, in plans that their SIRO signed and outside plans. */
    @Query("""
            select it from KeptAction it
            where it.organisation in :organisations and it.says.owner = :owner and it.says.progress in :unfinished
              and it.says.due <= :until and (it.plan is null or exists (
                select p.id from KeptPlan p where p.organisation = it.organisation and p.id = it.plan and p.stage in :stages))
            order by it.says.due, it.number""")
    List<KeptAction> dueOf(
            Collection<OrganisationId> organisations,
            PersonId owner,
            Collection<ActionProgress> unfinished,
            LocalDate until,
            Collection<PlanStage> stages);

    /** The actions of one plan, counted. */
    interface ActionCount {
        UUID getPlan();

        long getActions();

        long getDone();

        long getLate();

        @Nullable
        LocalDate getLatest();
    }
}

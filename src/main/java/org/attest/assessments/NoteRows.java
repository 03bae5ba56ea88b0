package org.attest.assessments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.TeamId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The notes of reviews; rows are only added. */
interface NoteRows extends JpaRepository<KeptNote, UUID> {

    List<KeptNote> findByOrganisationAndAssessmentOrderById(OrganisationId organisation, UUID assessment);

    @Query("""
            select it from KeptNote it
            where it.organisation in :organisations and it.assessment in :assessments
            order by it.id""")
    List<KeptNote> of(Collection<OrganisationId> organisations, Collection<UUID> assessments);

    /** The assessments with an open query on an outcome of these owners that has no reply, once for each such outcome. */
    @Query("""
            select a from KeptNote it join Assessment a on a.id = it.assessment and a.queriedSeal = it.seal
            where it.organisation in :organisations and a.organisation in :organisations
                and a.stage = org.attest.assessments.Stage.QUERIED
                and it.kind = org.attest.assessments.ReviewNote.Kind.SENT
                and exists (
                    select answer.id from KeptAnswer answer
                    where answer.organisation in :organisations and answer.assessment = it.assessment
                        and answer.outcome = it.outcome and (answer.content.ownerPerson in :people or answer.content.ownerTeam in :teams))
                and not exists (
                    select reply.id from KeptNote reply
                    where reply.organisation in :organisations and reply.assessment = it.assessment
                        and reply.seal = it.seal and reply.outcome = it.outcome
                        and reply.kind = org.attest.assessments.ReviewNote.Kind.REPLIED)""")
    List<Assessment> askedOf(
            Collection<OrganisationId> organisations, Collection<PersonId> people, Collection<TeamId> teams);
}

package org.attest.assessors;

import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who is named on which. A person's own reach across organisations, so that question alone carries no scope. */
interface AssessorRows extends JpaRepository<KeptAssessor, UUID> {

    List<KeptAssessor> findByPerson(PersonId person);

    List<KeptAssessor> findByOrganisationAndIndependent(OrganisationId organisation, UUID independent);
}

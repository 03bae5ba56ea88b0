package org.attest.suppliers;

import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The workbooks that went out, each known again only for its own questionnaire of its own supplier. */
interface AnswerWorkbookRows extends JpaRepository<KeptAnswerWorkbook, UUID> {

    Optional<KeptAnswerWorkbook> findByOrganisationAndAskAndId(OrganisationId register, UUID ask, UUID id);
}

package org.attest.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The versions of answers, each asked for within the register of its questionnaire. */
interface AnswersRows extends JpaRepository<KeptAnswers, UUID> {

    Optional<KeptAnswers> findByOrganisationAndAskAndNumber(OrganisationId register, UUID ask, int number);

    List<KeptAnswers> findByOrganisationAndAskOrderByNumberDesc(OrganisationId register, UUID ask);

    /** The latest ones of a supplier's questionnaires. */
    @Query("""
            select n from KeptAnswers n join KeptAsk a on a.organisation = n.organisation and a.id = n.ask
            where n.organisation = :register and n.ask in :asks and n.number = a.latest""")
    List<KeptAnswers> latest(OrganisationId register, Collection<UUID> asks);
}

package org.attest.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What organisations make of answers: each asks for its own, an ICB for those of its register. */
interface VerdictRows extends JpaRepository<KeptVerdict, UUID> {

    Optional<KeptVerdict> findByOrganisationAndAsk(OrganisationId organisation, UUID ask);

    @Query("select v from KeptVerdict v where v.organisation in :organisations and v.ask in :asks")
    List<KeptVerdict> own(Collection<OrganisationId> organisations, Collection<UUID> asks);

    /** Of everybody, for the ICB whose register it is. */
    @Query("select v from KeptVerdict v where v.register = :register and v.ask = :ask")
    List<KeptVerdict> ofAll(OrganisationId register, UUID ask);

    /** Of everybody on the latest answers, where somebody accepts and somebody challenges them; for the ICB whose register it is. */
    @Query("""
            select v from KeptVerdict v join KeptAsk a on a.organisation = v.register and a.id = v.ask
            where v.register = :register and v.number = a.latest and exists (select 1 from KeptVerdict w
              where w.register = v.register and w.ask = v.ask and w.number = a.latest and w.accepted <> v.accepted)""")
    List<KeptVerdict> split(OrganisationId register);

    /** How many challenge the latest answers, in the registers of an ICB. */
    @Query("""
            select v.ask as subject, count(v.id) as amount from KeptVerdict v
            join KeptAsk a on a.organisation = v.register and a.id = v.ask
            where v.register in :registers and v.ask in :asks and v.number = a.latest and v.accepted = false
            group by v.ask""")
    List<ServiceRows.Counted> challenges(Collection<OrganisationId> registers, Collection<UUID> asks);
}

package org.attest.reports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of packs; every question names the organisation. */
interface KeptPacks extends Repository<KeptPack, UUID> {

    KeptPack saveAndFlush(KeptPack pack);

    @Query("select p from KeptPack p where p.organisation = :organisation and p.id = :id")
    Optional<KeptPack> find(OrganisationId organisation, UUID id);

    @Query("""
            select p from KeptPack p where p.organisation = :organisation order by p.frozenAt desc, p.id desc limit 1
            """)
    Optional<KeptPack> newest(OrganisationId organisation);

    @Query("select p.id from KeptPack p where p.organisation = :organisation and p.number = :number")
    Optional<UUID> idOf(OrganisationId organisation, int number);

    @Query("select coalesce(max(p.number), 0) from KeptPack p where p.organisation = :organisation")
    int lastNumber(OrganisationId organisation);

    @Query("select count(p) from KeptPack p where p.organisation in :scope and p.number is null")
    long drafts(Collection<OrganisationId> scope);

    @Query("""
            select new org.attest.reports.PackLine(p.id, p.organisation, p.year, p.title, p.number, p.frozenAt,
                p.frozenBy, p.issuedAt, p.issuedBy, p.sha256, p.version)
            from KeptPack p where p.organisation = :organisation and (:drafts = true or p.number is not null)
            order by p.frozenAt desc, p.id desc
            """)
    List<PackLine> lines(OrganisationId organisation, boolean drafts, Limit limit);
}

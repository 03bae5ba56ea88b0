package org.attest.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of files of issued packs; every question names the organisation. */
interface KeptPapers extends Repository<KeptPaper, UUID> {

    KeptPaper saveAndFlush(KeptPaper file);

    @Query("""
            select f from KeptPaper f where f.organisation = :organisation and f.pack = :pack and f.paper = :paper
                and f.part = :part and f.format = :format
            """)
    Optional<KeptPaper> find(OrganisationId organisation, UUID pack, PaperKind paper, PackPart part, PackFormat format);

    /** Of the whole pack, without their bytes. */
    @Query("""
            select new org.attest.reports.PackFileLine(f.part, f.format, f.name, f.sha256, f.sizeInBytes, f.madeAt)
            from KeptPaper f where f.organisation = :organisation and f.pack = :pack
                and f.paper = org.attest.reports.PaperKind.WHOLE
            order by f.part, f.format
            """)
    List<PackFileLine> lines(OrganisationId organisation, UUID pack);

    /** The smaller ones, without their bytes. */
    @Query("""
            select new org.attest.reports.PaperLine(f.paper, f.name, f.sha256, f.sizeInBytes, f.madeAt)
            from KeptPaper f where f.organisation = :organisation and f.pack = :pack
                and f.paper <> org.attest.reports.PaperKind.WHOLE
            order by f.madeAt, f.paper
            """)
    List<PaperLine> papers(OrganisationId organisation, UUID pack);
}

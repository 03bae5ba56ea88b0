package org.attest.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** What the national register has said, the newest register last. */
interface PublishedResults extends JpaRepository<PublishedResult, PublishedResult.Key> {

    @Query("select r from PublishedResult r where r.id.organisationId in :organisations"
            + " order by r.registerDate, r.id.dsptYear")
    List<PublishedResult> of(Collection<UUID> organisations);

    /** The newest first. */
    @Query("select r from PublishedResult r, DirectoryEntry e where e.odsCode = :code and r.id.organisationId = e.id"
            + " order by r.registerDate desc, r.id.dsptYear desc")
    List<PublishedResult> ofCode(String code);

    /** A later register says the same: its date moves on, in one statement. */
    @Modifying
    @Query("update PublishedResult r set r.registerDate = :registerDate"
            + " where r.id.dsptYear = :year and r.registerDate < :registerDate"
            + " and r.id.organisationId in (select e.id from DirectoryEntry e where e.odsCode in :codes)")
    void confirm(String year, Collection<String> codes, LocalDate registerDate);
}

package org.attest.measures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The lines, and through them the latest readings of organisations, however many came before. */
interface LineRows extends JpaRepository<ReadingLine, UUID> {

    Optional<ReadingLine> findByOrganisationAndMeasure(OrganisationId organisation, String measure);

    /** Waits until nobody else writes on this line, then holds the turn until the end of the transaction. */
    @Modifying
    @Query("""
            update ReadingLine it set it.turns = it.turns + 1
            where it.organisation = :organisation and it.measure = :measure""")
    int takeTurn(OrganisationId organisation, String measure);

    @Query("""
            select r from ReadingLine it join KeptReading r on r.organisation = it.organisation and r.id = it.latest
            where it.organisation in :organisations and it.measure in :measures""")
    List<KeptReading> latest(Collection<OrganisationId> organisations, Collection<String> measures);

    /** The weakest first, then those that are not known, then those that it does not apply to. */
    @Query(value = """
            select r from ReadingLine it join KeptReading r on r.organisation = it.organisation and r.id = it.latest
            where it.organisation in :organisations and it.measure = :measure
            order by r.figure.worth asc nulls last, r.rating desc, r.organisation""", countQuery = """
            select count(it.id) from ReadingLine it
            where it.organisation in :organisations and it.measure = :measure and it.latest is not null""")
    Page<KeptReading> weakestFirst(Collection<OrganisationId> organisations, String measure, Pageable page);

    List<ReadingLine> findByOrganisationInAndMeasure(Collection<OrganisationId> organisations, String measure);

    @Query("""
            select r.measure as measure, r.rating as rating, count(r.id) as readings,
                   count(r.figure.amount) as known, sum(r.figure.amount) as total
            from ReadingLine it join KeptReading r on r.organisation = it.organisation and r.id = it.latest
            where it.organisation in :organisations
            group by r.measure, r.rating""")
    List<RatingSum> sums(Collection<OrganisationId> organisations);

    /** Of each measure the latest readings than which none is weaker. */
    @Query("""
            select r from ReadingLine it join KeptReading r on r.organisation = it.organisation and r.id = it.latest
            where it.organisation in :organisations and r.figure.worth = (
                select min(other.figure.worth) from ReadingLine line
                join KeptReading other on other.organisation = line.organisation and other.id = line.latest
                where line.organisation in :organisations and line.measure = it.measure)
            order by r.organisation""")
    List<KeptReading> weakest(Collection<OrganisationId> organisations);

    /** The latest readings of a measure that have one rating, added up. */
    interface RatingSum {
        String getMeasure();

        Rating getRating();

        long getReadings();

        long getKnown();

        @Nullable
        BigDecimal getTotal();
    }
}

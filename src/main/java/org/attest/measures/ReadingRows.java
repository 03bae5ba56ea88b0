package org.attest.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The readings, each asked for within organisations; rows are only added. */
interface ReadingRows extends JpaRepository<KeptReading, UUID> {

    List<KeptReading> findByOrganisationAndMeasureAndMonthOrderByEditionDesc(
            OrganisationId organisation, String measure, LocalDate month);

    @Query("""
            select it from KeptReading it
            where it.organisation = :organisation and it.measure = :measure and it.superseded = false
            order by it.month desc""")
    List<KeptReading> standing(OrganisationId organisation, String measure, Limit limit);

    /** All that stand, newest month first. */
    @Query("""
            select it from KeptReading it
            where it.organisation = :organisation and it.superseded = false
            order by it.measure, it.month desc""")
    List<KeptReading> standing(OrganisationId organisation);

    default Optional<KeptReading> newest(OrganisationId organisation, String measure) {
        return standing(organisation, measure, Limit.of(1)).stream().findFirst();
    }

    /** Newest month first; of the same month in an order of organisations that goes the same way, as an index is read. */
    @Query("""
            select it from KeptReading it
            where it.organisation in :organisations and it.measure = :measure and it.superseded = false
            order by it.month desc, it.organisation desc""")
    List<KeptReading> inOrder(Collection<OrganisationId> organisations, String measure, Pageable page);

    /** The ids of so many of them at most, to count. */
    @Query("""
            select it.id from KeptReading it
            where it.organisation in :organisations and it.measure = :measure and it.superseded = false""")
    List<UUID> some(Collection<OrganisationId> organisations, String measure, Limit limit);

    /** What the trend of these organisations is drawn from, oldest first. */
    @Query("""
            select it from KeptReading it
            where it.organisation in :organisations and it.measure in :measures and it.superseded = false
              and it.month >= :since
            order by it.month""")
    List<KeptReading> since(Collection<OrganisationId> organisations, Collection<String> measures, LocalDate since);
}

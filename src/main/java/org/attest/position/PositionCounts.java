package org.attest.position;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.attest.assessments.RoundMoved;
import org.attest.organisations.OrganisationChanged;
import org.attest.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps, in the transaction that changes them, who reports to whom and what the seal in force of each says, counted: both are
 * worked out from what is published, so that nothing is ever added to or taken from a figure.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PositionCounts {

    private static final String MEMBER_COLUMNS =
            "icb_id, organisation_id, place, ods_code, name, kind, single_person, closed_on, second_line";

    static final String MEMBERS = "select " + MEMBER_COLUMNS + " from reporting_published";

    static final String COUNTS = """
            select s.organisation_id, s.dspt_year, s.framework, m.icb_id, m.closed_on, s.seal_id,
                   sum(s.standing in ('AT', 'ABOVE')) as met, sum(s.standing = 'BELOW') as gaps,
                   sum(s.standing = 'NOT_ANSWERED' and s.expected_level is not null) as not_answered,
                   sum(s.standing = 'EXPECTED_NOT_KNOWN' or s.standing = 'NOT_ANSWERED' and s.expected_level is null)
                       as not_known
            from position_member m
            join assessments_published s on s.organisation_id = m.organisation_id
            """;

    static final String BY_SEAL =
            " group by s.organisation_id, s.dspt_year, s.framework, m.icb_id, m.closed_on, s.seal_id";

    private static final String COUNT_COLUMNS =
            "organisation_id, dspt_year, framework, icb_id, closed_on, seal_id, met,"
                    + " gaps, not_answered, not_known";

    private final JdbcClient database;
    private final EntityManager entities;

    PositionCounts(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    @EventListener
    void moved(RoundMoved moved) {
        var organisation = moved.assessment().organisation().id();
        entities.flush();
        database.sql("replace into position_count (" + COUNT_COLUMNS + ") " + COUNTS
                        + " where m.organisation_id = :organisation and s.dspt_year = :year" + BY_SEAL)
                .param("organisation", organisation)
                .param("year", moved.assessment().year().toString())
                .update();
    }

    @EventListener
    void changed(OrganisationChanged changed) {
        var organisation = changed.organisation();
        entities.flush();
        if (organisation == null) {
            rebuild();
        } else {
            refresh(organisation);
        }
    }

    /** Takes away only what is there: taking away nothing would lock the place where others add theirs. */
    private void refresh(OrganisationId organisation) {
        for (var icb : left(organisation)) {
            for (var table : List.of("position_count", "position_member")) {
                database.sql("delete from " + table + " where icb_id = :icb and organisation_id = :organisation")
                        .param("icb", icb)
                        .param("organisation", organisation.id())
                        .update();
            }
        }
        var kept = database.sql("replace into position_member (" + MEMBER_COLUMNS + ") " + MEMBERS
                        + " where organisation_id = :organisation")
                .param("organisation", organisation.id())
                .update();
        if (kept > 0) {
            database.sql("replace into position_count (" + COUNT_COLUMNS + ") " + COUNTS
                            + " where m.organisation_id = :organisation" + BY_SEAL)
                    .param("organisation", organisation.id())
                    .update();
        }
    }

    /** The ICBs to which it does not report any more. */
    private List<UUID> left(OrganisationId organisation) {
        return database.sql("""
                select m.icb_id from position_member m
                where m.organisation_id = :organisation and m.icb_id not in (
                    select r.icb_id from reporting_published r where r.organisation_id = :organisation)
                """)
                .param("organisation", organisation.id())
                .query((row, _) -> row.getObject("icb_id", UUID.class))
                .list();
    }

    /** All of it anew. */
    void rebuild() {
        database.sql("delete from position_count").update();
        database.sql("delete from position_member").update();
        database.sql("insert into position_member (" + MEMBER_COLUMNS + ") " + MEMBERS)
                .update();
        database.sql("insert into position_count (" + COUNT_COLUMNS + ") " + COUNTS + BY_SEAL)
                .update();
    }

    /** How many rows are missing, stale or wrong in what is kept. */
    int differences() {
        return different("position_member", MEMBER_COLUMNS, MEMBERS)
                + different("position_count", COUNT_COLUMNS, COUNTS + BY_SEAL);
    }

    private int different(String table, String columns, String workedOut) {
        var kept = "select " + columns + " from " + table;
        return database.sql("select count(*) from ((" + kept + " except " + "select " + columns + " from (" + workedOut
                        + ") w) union all (select " + columns + " from (" + workedOut + ") w except " + kept + ")) d")
                .query(Integer.class)
                .single();
    }

    int members() {
        return database.sql("select count(*) from position_member")
                .query(Integer.class)
                .single();
    }

    int counts() {
        return database.sql("select count(*) from position_count")
                .query(Integer.class)
                .single();
    }
}

package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.organisations.Kind;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who reports to an ICB, with what the national register says of each: one statement, of any number of them. */
@Component
class MemberRows {

    private static final String WITH_STATUS = """
                   m.organisation_id, m.ods_code, m.name, m.kind, m.single_person, m.second_line,
                   r.status, r.dspt_year as status_year, r.published_on, r.register_date
            """;

    private static final String ALL = "select " + WITH_STATUS + """
            from reporting_published m
            left join statuses_published r on r.organisation_id = m.organisation_id
            where m.icb_id = :icb and (m.closed_on is null or m.closed_on > :today)
            order by m.place, m.name, m.organisation_id
            """;

    /** Of the others only what is kept of them in sums. */
    private static final String PAGE = "select t.*, " + WITH_STATUS + """
            from (
                select (select count(*) from position_member
                        where icb_id = :icb and (closed_on is null or closed_on > :today)) as members,
                       count(*) as returned, coalesce(sum(met), 0) as met, coalesce(sum(gaps), 0) as gaps,
                       coalesce(sum(not_answered), 0) as not_answered, coalesce(sum(not_known), 0) as not_known,
                       (select name from position_member where icb_id = :icb and organisation_id = :icb) as icb_name
                from position_count
                where icb_id = :icb and dspt_year = :year and framework = :version
                  and (closed_on is null or closed_on > :today)) t
            left join (
                select organisation_id, place, ods_code, name, kind, single_person, second_line
                from position_member
                where icb_id = :icb and (closed_on is null or closed_on > :today)
                order by place, name, organisation_id limit :limit offset :offset) m on true
            left join statuses_published r on r.organisation_id = m.organisation_id
            order by m.place, m.name, m.organisation_id
            """;

    private final JdbcClient database;

    MemberRows(JdbcClient database) {
        this.database = database;
    }

    /** A page of members, and what all of them together sealed. */
    record Page(String icb, List<Member> members, PositionTotals totals) {}

    /** The ICB first, then by name. */
    List<Member> of(OrganisationId icb, LocalDate today) {
        return database.sql(ALL)
                .param("icb", icb.id())
                .param("today", today)
                .query((row, _) -> member(row))
                .list();
    }

    int count(OrganisationId icb, LocalDate today) {
        return database.sql("""
                        select count(*) from position_member
                        where icb_id = :icb and (closed_on is null or closed_on > :today)
                        """)
                .param("icb", icb.id())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** @throws UnknownItem when it is no ICB */
    Page page(OrganisationId icb, DsptYear year, String version, int outcomes, LocalDate today, Window window) {
        var members = new ArrayList<Member>();
        var pages = database.sql(PAGE)
                .param("icb", icb.id())
                .param("today", today)
                .param("year", year.toString())
                .param("version", version)
                .param("limit", window.limit())
                .param("offset", window.offset())
                .query((row, _) -> {
                    if (row.getString("ods_code") != null) {
                        members.add(member(row));
                    }
                    return new Page(nameOf(row), members, totals(row, outcomes));
                })
                .list();
        return pages.getFirst();
    }

    private static String nameOf(ResultSet row) throws SQLException {
        var name = row.getString("icb_name");
        if (name == null) {
            throw new UnknownItem();
        }
        return name;
    }

    private static PositionTotals totals(ResultSet row, int outcomes) throws SQLException {
        var members = row.getInt("members");
        var returned = row.getInt("returned");
        return new PositionTotals(
                members,
                returned,
                new Tally(
                        row.getInt("met"),
                        row.getInt("gaps"),
                        row.getInt("not_answered"),
                        row.getInt("not_known"),
                        (members - returned) * outcomes));
    }

    private static Member member(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        return new Member(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("ods_code"),
                row.getString("name"),
                kind,
                row.getBoolean("single_person"),
                kind == Kind.ICB && !row.getBoolean("second_line"),
                status(row));
    }

    private static Member.@Nullable NationalStatus status(ResultSet row) throws SQLException {
        var words = row.getString("status");
        if (words == null) {
            return null;
        }
        var year = row.getString("status_year");
        return new Member.NationalStatus(
                words,
                year.isEmpty() ? null : DsptYear.of(year),
                row.getObject("published_on", LocalDate.class),
                row.getObject("register_date", LocalDate.class));
    }
}

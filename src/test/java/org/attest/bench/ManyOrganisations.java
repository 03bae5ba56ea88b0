package org.attest.bench;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations that report to one ICB and sealed all outcomes, by the thousand: the database copies one that did. */
final class ManyOrganisations {

    private static final int AT_ONCE = 5_000;

    private static final String DIGITS = Stream.iterate(1, it -> it < 10, it -> it + 1)
            .map(it -> " union all select " + it)
            .collect(Collectors.joining("", "(select 0 as n", ")"));

    /** From 0 to 9,999. */
    private static final String NUMBERS =
            "(select a.n + 10 * b.n + 100 * c.n + 1000 * d.n as n from %1$s a, %1$s b, %1$s c, %1$s d)"
                    .formatted(DIGITS);

    private final JdbcClient database;
    private final OrganisationId icb;
    private final OrganisationId like;

    ManyOrganisations(JdbcClient database, OrganisationId icb, OrganisationId like) {
        this.database = database;
        this.icb = icb;
        this.like = like;
    }

    /** Of each copy the assessment and the seal have the id of the organisation, so that nothing has to be looked up. */
    void add(int count) {
        for (var from = 0; from < count; from += AT_ONCE) {
            var some = Math.min(AT_ONCE, count - from);
            var code = "B%s%03d".formatted(icb.id().toString().substring(30), from / AT_ONCE);
            organisations(code, some);
            copy(code, "assessment", "id, organisation_id", "o.id, o.id");
            copy(code, "seal", "id, organisation_id, assessment_id", "o.id, o.id, o.id");
            copy(code, "sealed_answer", "id, organisation_id, seal_id", "uuid(), o.id, o.id");
            copy(code, "answer", "id, organisation_id, assessment_id", "uuid(), o.id, o.id");
        }
    }

    private void organisations(String code, int count) {
        var same = same("organisation", "id, ods_code, name");
        database.sql("insert into organisation (id, ods_code, name, " + same
                        + ") select uuid(), concat(:code, '-', n.n),"
                        + " concat('Organisation ', :code, ' ', n.n), " + same + " from organisation o join " + NUMBERS
                        + " n where o.id = :like and n.n < :count")
                .param("code", code)
                .param("like", like.id())
                .param("count", count)
                .update();
        var partner = same("organisation_partner", "icb_id, organisation_id");
        database.sql("insert into organisation_partner (icb_id, organisation_id, " + partner
                        + ") select t.icb_id, o.id, "
                        + "t." + partner.replace(", ", ", t.") + " from organisation_partner t join organisation o"
                        + " on o.ods_code like concat(:code, '-%') where t.icb_id = :icb and t.organisation_id = :like")
                .param("code", code)
                .param("icb", icb.id())
                .param("like", like.id())
                .update();
    }

    private void copy(String code, String table, String own, String ids) {
        var same = same(table, own);
        database.sql("insert into " + table + " (" + own + ", " + same + ") select " + ids + ", t."
                        + same.replace(", ", ", t.") + " from " + table + " t join organisation o on o.ods_code like"
                        + " concat(:code, '-%') where t.organisation_id = :like")
                .param("code", code)
                .param("like", like.id())
                .update();
    }

    /** The columns that stay as they are. */
    private String same(String table, String own) {
        return String.join(
                ", ",
                database.sql("select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = :table and is_generated = 'NEVER'"
                                + " and find_in_set(column_name, :own) = 0")
                        .param("table", table)
                        .param("own", own.replace(" ", ""))
                        .query(String.class)
                        .list());
    }
}

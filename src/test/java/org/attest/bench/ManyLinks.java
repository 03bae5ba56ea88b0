package org.attest.bench;

import java.util.UUID;
import org.attest.TestWorld.TestSystem;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links of a trust, made by the database itself: each of its risks to five outcomes, and to two suppliers of its system. */
final class ManyLinks {

    static final int OF_EACH = 5;
    private static final int TEN = 10;

    private static final String OUTCOMES = """
            (select 'A1.a' as code union all select 'A1.b' union all select 'A1.c' union all select 'A2.a'
             union all select 'A2.b')""";

    private final JdbcClient database;
    private final OrganisationId trust;
    private final ItemRef ofTen;
    private final ItemRef ofAll;

    ManyLinks(JdbcClient database, TestSystem system) {
        this.database = database;
        this.trust = system.provider().id();
        var icb = system.icb().id();
        var suppliers = database.sql("select id from supplier where organisation_id = :icb order by id limit 2")
                .param("icb", icb.id())
                .query(UUID.class)
                .list();
        this.ofTen = new ItemRef(ItemKind.SUPPLIER, icb, suppliers.getFirst().toString());
        this.ofAll = new ItemRef(ItemKind.SUPPLIER, icb, suppliers.getLast().toString());
        outcomes();
        risks(ofTen, TEN);
        risks(ofAll, Integer.MAX_VALUE);
    }

    /** A supplier that ten risks are linked to. */
    ItemRef ofTen() {
        return ofTen;
    }

    /** A supplier that all risks are linked to. */
    ItemRef ofAll() {
        return ofAll;
    }

    private void outcomes() {
        database.sql("""
                insert into connection (id, organisation_id, from_kind, from_organisation, from_id, to_kind,
                    to_organisation, to_id, note, made_by)
                select uuid(), :trust, 'risk', :trust, r.id, 'outcome', :trust, concat('v9:', o.code), '', :trust
                from risk r join %s o where r.organisation_id = :trust""".formatted(OUTCOMES)).param("trust", trust.id()).update();
    }

    private void risks(ItemRef supplier, int most) {
        database.sql("""
                insert into connection (id, organisation_id, from_kind, from_organisation, from_id, to_kind,
                    to_organisation, to_id, note, made_by)
                select uuid(), :trust, 'risk', :trust, r.id, 'supplier', :icb, :supplier, '', :trust
                from risk r where r.organisation_id = :trust and r.number <= :most""")
                .param("trust", trust.id())
                .param("icb", supplier.organisation().id())
                .param("supplier", supplier.id())
                .param("most", most)
                .update();
    }
}

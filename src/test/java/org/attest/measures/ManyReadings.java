package org.attest.measures;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings by the thousand, made by the database itself: of ten measures, for organisations that nobody else has. */
public final class ManyReadings {

    public static final List<String> MEASURES = MeasureFile.read().stream()
            .filter(it -> !it.workedOut())
            .limit(10)
            .map(Measure::code)
            .toList();

    private static final String DIGITS = Stream.iterate(1, it -> it < 10, it -> it + 1)
            .map(it -> " union all select " + it)
            .collect(Collectors.joining("", "(select 0 as n", ")"));

    private final JdbcClient database;
    private final List<OrganisationId> organisations;

    public ManyReadings(JdbcClient database, List<OrganisationId> organisations) {
        this.database = database;
        this.organisations = List.copyOf(organisations);
        var rows = organisations.stream()
                .flatMap(it -> MEASURES.stream()
                        .map(measure -> "('%s', '%s', '%s', 1, 0)".formatted(UUID.randomUUID(), it, measure)))
                .collect(Collectors.joining(", "));
        database.sql("insert into measure_line (id, organisation_id, measure, turns, version) values " + rows)
                .update();
    }

    /** A reading of each measure for each organisation in each of the months so far back from October, up to 100. */
    public void months(int from, int until) {
        var ids = organisations.stream().map(OrganisationId::id).toList();
        database.sql("""
                insert into measure_reading (id, organisation_id, measure, for_month, edition, superseded, state, amount,
                    worth, rating, data_date, source, worked_out, recorded_by, version)
                select uuid(), l.organisation_id, l.measure, date_sub('2026-10-01', interval m.n month), 1, false,
                    'AMOUNT', m.n, m.n, 'NO_TARGET', '2026-11-01', 'Made', false, l.organisation_id, 0
                from measure_line l
                join (select tens.n * 10 + ones.n as n from %s tens, %s ones) m on m.n >= :from and m.n < :until
                where l.organisation_id in (:organisations)""".formatted(DIGITS, DIGITS))
                .param("from", from)
                .param("until", until)
                .param("organisations", ids)
                .update();
        database.sql("""
                update measure_line l join measure_reading r on r.organisation_id = l.organisation_id
                    and r.measure = l.measure and r.for_month = '2026-10-01'
                set l.latest_id = r.id where l.organisation_id in (:organisations)""").param("organisations", ids).update();
    }
}

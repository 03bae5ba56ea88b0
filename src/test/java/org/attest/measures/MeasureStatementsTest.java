package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lists of readings cost: the same for a thousand and for a hundred thousand. */
@AttestTest
class MeasureStatementsTest {

    private static final int ORGANISATIONS = 100;
    private static final List<String> MEASURES = MeasureFile.read().stream()
            .filter(it -> !it.workedOut())
            .limit(10)
            .map(Measure::code)
            .toList();
    private static final String DIGITS = Stream.iterate(1, it -> it < 10, it -> it + 1)
            .map(it -> " union all select " + it)
            .collect(Collectors.joining("", "(select 0 as n", ")"));

    @Autowired
    MeasureBook book;

    @Autowired
    JdbcClient database;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Test
    void everyListCostsTheSameStatementsForAThousandReadingsAndForAHundredThousand() {
        clock.reset();
        var organisations =
                Stream.generate(OrganisationId::next).limit(ORGANISATIONS).toList();
        var lead = new Caller(
                PersonId.next(),
                "ICB lead",
                Set.of(new Grant(Role.ICB_LEAD, organisations.getFirst())),
                Set.copyOf(organisations));
        lines(organisations);
        readings(organisations, 0, 1);
        var few = costs(lead);
        readings(organisations, 1, 100);
        var many = costs(lead);

        assertThat(many).isEqualTo(few);
        assertThat(many).allMatch(it -> it <= 4);
        assertThat(currentUser
                        .as(lead, () -> book.readings(MEASURES.getFirst(), null, Window.page(2, 25)))
                        .total())
                .isEqualTo(100L * ORGANISATIONS);
    }

    private List<Long> costs(Caller lead) {
        var measure = MEASURES.getFirst();
        return currentUser.as(
                lead,
                () -> List.of(
                        StatementCount.of(() -> assertThat(book.sums()).hasSizeGreaterThan(10)),
                        StatementCount.of(() -> assertThat(
                                        book.of(lead.overseen().iterator().next()))
                                .hasSizeGreaterThan(10)),
                        StatementCount.of(() -> assertThat(book.weakestFirst(measure, Window.page(1, 25))
                                        .rows())
                                .hasSize(25)),
                        StatementCount.of(() -> assertThat(book.readings(measure, null, Window.page(1, 25))
                                        .rows())
                                .hasSize(25))));
    }

    private void lines(List<OrganisationId> organisations) {
        var rows = organisations.stream()
                .flatMap(it -> MEASURES.stream()
                        .map(measure -> "('%s', '%s', '%s', 1, 0)".formatted(UUID.randomUUID(), it, measure)))
                .collect(Collectors.joining(", "));
        database.sql("insert into measure_line (id, organisation_id, measure, turns, version) values " + rows)
                .update();
    }

    /** So many months back from October, a reading for each line in each. */
    private void readings(List<OrganisationId> organisations, int from, int until) {
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

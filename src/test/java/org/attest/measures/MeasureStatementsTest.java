package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private static final List<String> MEASURES = ManyReadings.MEASURES;

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
        var made = new ManyReadings(database, organisations);
        made.months(0, 1);
        var few = costs(lead);
        made.months(1, 100);
        var many = costs(lead);

        assertThat(many).isEqualTo(few);
        assertThat(many).allMatch(it -> it <= 4);
        assertThat(pages(lead)).isEqualTo(sortedInFull(organisations));
    }

    /** The first pages of what is counted no further than some rows beyond each. */
    private List<UUID> pages(Caller lead) {
        return currentUser.as(lead, () -> Stream.of(1, 2, 3, 4)
                .flatMap(page -> {
                    var part = book.readings(MEASURES.getFirst(), null, Window.page(page, 60));
                    assertThat(part.more()).isTrue();
                    assertThat(part.total()).isEqualTo(60 * page + 475);
                    return part.rows().stream().map(Reading::id);
                })
                .toList());
    }

    /** Without any index that has the order. */
    private List<UUID> sortedInFull(List<OrganisationId> organisations) {
        return database.sql("""
                        select id from measure_reading where organisation_id in (:organisations) and measure = :measure
                        order by date_add(for_month, interval 0 day) desc, organisation_id desc limit 240""")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::id).toList())
                .param("measure", MEASURES.getFirst())
                .query(UUID.class)
                .list();
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
}

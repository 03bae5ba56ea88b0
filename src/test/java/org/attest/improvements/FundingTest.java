package org.attest.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.improvements.RegisterWorld.YEAR;
import static org.attest.improvements.RegisterWorld.money;

import java.util.List;
import java.util.Random;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AttestTest
class FundingTest {

    private static final Window FIRST = new Window(0, 25);

    @Autowired
    Funding funding;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    RegisterWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new RegisterWorld(directory, currentUser);
    }

    @Test
    void theSystemsMoneyIsTheSumOfItsOrganisationsAndOfItsObjectives() {
        var random = new Random(20261122);
        for (var i = 0; i < 40; i++) {
            var owner = List.of(world.icb, world.north, world.south).get(random.nextInt(3));
            var sums = new Sums(pence(random), pence(random), pence(random), pence(random));
            var details = new FundingDetails(1 + random.nextInt(6), YEAR, "Line " + i, sums, null, null);
            world.as(world.icbLead, () -> funding.add(owner, details));
        }
        var totals = world.as(world.icbLead, () -> funding.totals(YEAR));
        var listed = world.as(world.icbLead, () -> funding.list(FundingFilter.of(YEAR), new Window(0, 100)));
        assertThat(listed.total()).isEqualTo(40);
        assertThat(totals.all())
                .isEqualTo(Sums.of(
                        listed.rows().stream().map(it -> it.details().sums()).toList()));
        assertThat(Sums.of(totals.organisations().stream().map(totals::of).toList()))
                .isEqualTo(totals.all());
        assertThat(Sums.of(totals.objectives().stream().map(totals::of).toList()))
                .isEqualTo(totals.all());
        assertThat(published("spent")).isEqualTo(totals.all().spent().pence());
        assertThat(published("allocated")).isEqualTo(totals.all().allocated().pence());
    }

    private static Money pence(Random random) {
        return new Money(random.nextLong(FundingDetails.MOST.pence() + 1));
    }

    private long published(String column) {
        var sum = jdbc.queryForObject(
                "select sum(" + column
                        + ") from funding_published where financial_year = ? and organisation_id in (?, ?, ?)",
                Long.class,
                YEAR.startsIn(),
                world.icb.id(),
                world.north.id(),
                world.south.id());
        return sum == null ? 0 : sum;
    }

    @Test
    void moneyBelowZeroOrBeyondReasonIsRefusedInPlainWords() {
        assertThatThrownBy(() -> money(1, 10, 0, -3, 10))
                .isInstanceOf(Refused.class)
                .hasMessage("The money spent cannot be below zero: -£3.");
        assertThatThrownBy(() -> money(1, 100_000_001, 0, 0, 0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Is it typed in pence?");
        assertThat(money(1, 100, 120, 90, 130).sums().remarks())
                .containsExactly(
                        "More is forecast than was allocated: £30 more.",
                        "More is committed than was allocated: £20 more.");
    }

    @Test
    void whatIsWithdrawnCountsNowhereAndKeepsItsHistory() {
        var line = world.as(world.northLead, () -> funding.add(world.north, money(2, 100, 0, 0, 100)));
        world.as(world.northLead, () -> funding.add(world.north, money(2, 50, 0, 0, 50)));
        assertThatThrownBy(() -> world.as(world.northLead, () -> funding.withdraw(line.ref(), " ")))
                .hasMessage("Say why the line is withdrawn.");
        world.as(world.northLead, () -> funding.withdraw(line.ref(), "It was entered twice."));
        assertThat(world.as(world.northApprover, () -> funding.totals(YEAR))
                        .all()
                        .allocated())
                .isEqualTo(Money.ofPounds(50));
        assertThat(published("allocated")).isEqualTo(5_000);
        assertThat(world.as(world.northApprover, () -> funding.history(line.ref())))
                .hasSize(2);
        assertThatThrownBy(() -> change(line, 2, money(2, 1, 0, 0, 1))).hasMessageContaining("withdrawn");
    }

    @Test
    void twoPeopleChangeOneLineAndTheSecondChooses() {
        var line = world.as(world.northLead, () -> funding.add(world.north, money(2, 100, 0, 0, 100)));
        world.as(world.icbLead, () -> funding.change(line.ref(), line.edits(), money(2, 200, 0, 0, 100)));
        var answer = change(line, line.edits(), money(2, 100, 0, 70, 100));
        assertThat(answer).isInstanceOf(Saved.Conflict.class);
        assertThat(answer.now().differencesTo(money(2, 100, 0, 70, 100)))
                .containsExactly(new FieldChange("allocated", "£200", "£100"), new FieldChange("spent", "£0", "£70"));
        assertThat(change(line, answer.now().edits(), money(2, 100, 0, 70, 100)))
                .isInstanceOf(Saved.Done.class);
    }

    @Test
    void aProvidersMoneyIsItsOwnAndTheIcbs() {
        var line = world.as(world.northLead, () -> funding.add(world.north, money(2, 100, 0, 0, 100)));
        world.as(world.southLead, () -> funding.add(world.south, money(2, 7, 0, 0, 7)));
        assertThat(world.as(world.southLead, () -> funding.totals(YEAR)).all().allocated())
                .isEqualTo(Money.ofPounds(7));
        assertThat(world.as(world.icbLead, () -> funding.totals(YEAR)).all().allocated())
                .isEqualTo(Money.ofPounds(107));
        assertThat(world.as(world.icbLead, () -> funding.years())).containsExactly(YEAR);
        assertThatThrownBy(() -> world.as(world.southLead, () -> funding.withdraw(line.ref(), "Mine now")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.southLead, () -> funding.find(world.north, "F-0001")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.northApprover, () -> funding.withdraw(line.ref(), "No")))
                .isInstanceOf(RuntimeException.class);
        assertThat(world.as(world.northApprover, () -> funding.find(world.north, "f-1"))
                        .mayChange())
                .isFalse();
    }

    @Test
    void listAndTotalsCostTheSameStatementsForFiveLinesAndForTwoHundred() {
        world.as(world.northLead, () -> funding.add(world.north, money(1, 1, 1, 1, 1)));
        Runnable look = () -> world.as(world.northLead, () -> {
            funding.totals(YEAR);
            return funding.list(FundingFilter.of(YEAR), FIRST);
        });
        Runnable export = () -> world.as(world.northLead, () -> funding.export(FundingFilter.of(YEAR)));
        world.copy(jdbc, "improvement_funding", 4);
        var few = StatementCount.of(look);
        var exported = StatementCount.of(export);
        world.copy(jdbc, "improvement_funding", 205);
        assertThat(StatementCount.of(look)).isEqualTo(few).isEqualTo(3);
        assertThat(StatementCount.of(export)).isEqualTo(exported);
        assertThat(world.as(world.northLead, () -> funding.export(FundingFilter.of(YEAR))))
                .hasSize(210);
        assertThat(world.as(world.northLead, () -> funding.totals(new FinancialYear(2025)))
                        .cells())
                .isEmpty();
    }

    private Saved<FundingLine> change(FundingLine line, long basedOn, FundingDetails to) {
        return world.as(world.northLead, () -> funding.change(line.ref(), basedOn, to));
    }
}

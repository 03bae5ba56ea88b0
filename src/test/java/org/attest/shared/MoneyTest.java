package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void moneyIsReadAsPeopleWriteIt() {
        assertThat(Money.read("£1,250.50")).contains(new Money(125_050));
        assertThat(Money.read(" 1250 ")).contains(new Money(125_000));
        assertThat(Money.read("3.5")).contains(new Money(350));
        assertThat(Money.read("-£3")).contains(new Money(-300));
        assertThat(Money.read("0")).contains(Money.NONE);
    }

    @Test
    void whatIsNoAmountIsNotGuessed() {
        for (var nonsense : new String[] {"", "abc", "1,25", "1.255", "12,34.5", "1.2.3", "£", "1e6", "9".repeat(19)}) {
            assertThat(Money.read(nonsense)).as(nonsense).isEmpty();
        }
    }

    @Test
    void everyAmountIsReadBackAsItWasWritten() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var amount = new Money(random.nextLong(-99_999_999_999L, 99_999_999_999L));
            assertThat(Money.read(amount.toString())).contains(amount);
        }
    }

    @Test
    void aFinancialYearRunsFromAprilToMarch() {
        assertThat(FinancialYear.containing(LocalDate.of(2027, 3, 31))).hasToString("2026/27");
        assertThat(FinancialYear.containing(LocalDate.of(2027, 4, 1))).hasToString("2027/28");
        assertThat(FinancialYear.read("2026/27").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(FinancialYear.read("2026/28")).isEmpty();
        assertThat(FinancialYear.read("2026-27")).isEmpty();
    }
}

package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.attest.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, IN_DATE",
        "2026-10-31, IN_DATE",
        "2026-11-01, DUE_SOON",
        "2026-12-31, DUE_SOON",
        "2027-01-01, STALE",
        "2030-01-01, STALE"
    })
    void evidenceIsDueSoonSixtyDaysBeforeAndStaleTheDayAfter(LocalDate today, Freshness expected) {
        assertThat(Freshness.of(DUE, today)).isEqualTo(expected);
    }

    @Test
    void evidenceWithoutAnyDateIsNeverInDate() {
        assertThat(Freshness.of(null, DUE)).isEqualTo(Freshness.NO_DATE);
        assertThat(Lifetime.UNKNOWN.due()).isNull();
    }

    @Test
    void theEarliestOfExpiryReviewAndNextRoundDecides() {
        var effective = LocalDate.of(2026, 1, 31);
        assertThat(new Lifetime(effective, null, null, 1).due()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(new Lifetime(effective, LocalDate.of(2026, 5, 1), null, 12).due())
                .isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(new Lifetime(effective, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1), 12).due())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(new Lifetime(effective, null, null, null).due()).isNull();
        assertThat(new Lifetime(null, null, null, 12).due()).isNull();
    }

    @Test
    void datesThatCannotBeAreRefused() {
        var effective = LocalDate.of(2026, 1, 31);
        assertThatThrownBy(() -> new Lifetime(effective, null, effective.minusDays(1), null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Lifetime(LocalDate.of(26, 1, 1), null, null, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Lifetime(null, null, null, 0)).isInstanceOf(Refused.class);
    }
}

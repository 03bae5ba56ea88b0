package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueStepTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "60, IN_SIXTY_DAYS", "31, IN_SIXTY_DAYS", "30, IN_THIRTY_DAYS", "8, IN_THIRTY_DAYS", "7, IN_A_WEEK",
        "2, IN_A_WEEK", "1, TOMORROW", "0, TOMORROW", "-1, STALE", "-30, STALE"
    })
    void theNearestStepThatIsReachedCounts(int daysBefore, DueStep step) {
        assertThat(DueStep.of(DUE, DUE.minusDays(daysBefore))).contains(step);
    }

    @Test
    void earlierNobodyIsRemindedAndAMonthAfterItIsForTheScreensAlone() {
        assertThat(DueStep.of(DUE, DUE.minusDays(61))).isEmpty();
        assertThat(DueStep.of(DUE, DUE.plusDays(31))).isEmpty();
    }
}

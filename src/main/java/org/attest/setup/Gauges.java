package org.attest.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Random;
import org.attest.measures.Figure;
import org.attest.measures.MeasureBook;
import org.attest.measures.NewReading;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Types the invented readings: three quarters of each measure, better with time where the organisation is strong. */
@Component
class Gauges {

    private static final int QUARTERS = 3;
    private static final int HUNDRED = 100;

    private final MeasureBook book;
    private final Past past;
    private final Clock clock;

    Gauges(MeasureBook book, Past past, Clock clock) {
        this.book = book;
        this.past = past;
        this.clock = clock;
    }

    /** An organisation that the story gives no last year has not begun to measure either. */
    void read(Story story, Story.Provider provider, Organisation organisation, Team team) {
        if (provider.lastYear() == Story.Finish.NONE) {
            return;
        }
        var random = new Random(provider.code().hashCode() * 17L);
        var last = YearMonth.from(UkDates.day(clock.instant())).minusMonths(1);
        for (var gauge : story.gauges()) {
            for (var back = QUARTERS - 1; back >= 0; back--) {
                var month = last.minusMonths(3L * back);
                var figure = provider.code().equals(gauge.unknownTo()) && back == 0
                        ? Figure.Absent.NOT_KNOWN
                        : figure(gauge, provider.strength() - 6 * back + random.nextInt(9) - 4);
                var reading = NewReading.of(gauge.measure(), month, figure, month.atEndOfMonth());
                past.does(month.plusMonths(1).atDay(1), 10, team.lead(), () -> book.record(organisation.id(), reading));
            }
        }
    }

    /** Between what the weakest and the strongest would read, by strength in percent. */
    private static Figure figure(Story.Gauge gauge, int strength) {
        var share = Math.clamp(strength, 0, HUNDRED);
        var value = gauge.weakest() + (gauge.strongest() - gauge.weakest()) * share / HUNDRED;
        return gauge.of() == 0
                ? new Figure.Amount(BigDecimal.valueOf(value))
                : Figure.share(
                        BigDecimal.valueOf((long) value * gauge.of())
                                .divide(BigDecimal.valueOf(HUNDRED), 0, RoundingMode.HALF_UP)
                                .longValueExact(),
                        gauge.of());
    }
}

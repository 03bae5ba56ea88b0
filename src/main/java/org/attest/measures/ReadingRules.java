package org.attest.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** What a reading may say; pure, so that the form, an import and Attest itself meet the same rules. */
final class ReadingRules {

    static final int LONGEST_SOURCE = 300;

    private static final int DECIMALS = 4;
    private static final BigDecimal MOST = new BigDecimal("100000000000");
    private static final YearMonth FIRST = YearMonth.of(2015, 1);

    private ReadingRules() {}

    /** The reading with its texts made ready to keep; the source of the measure where none is given. */
    static NewReading checked(Measure measure, NewReading wanted, LocalDate today) {
        checkDates(wanted.month(), wanted.dataDate(), today);
        check(measure, wanted.figure());
        var note = Narrative.checked(wanted.note());
        if (wanted.figure() == Figure.Absent.NOT_APPLICABLE && note == null) {
            throw MeasureRefused.whyNotApplicable();
        }
        return new NewReading(
                wanted.measure(),
                wanted.month(),
                wanted.figure(),
                wanted.dataDate(),
                source(measure, wanted.source()),
                note,
                wanted.supersedes(),
                Narrative.checked(wanted.why()));
    }

    private static String source(Measure measure, @Nullable String written) {
        var source = Narrative.checked(written);
        if (source == null) {
            return measure.source();
        }
        if (source.length() > LONGEST_SOURCE) {
            throw MeasureRefused.sourceTooLong(LONGEST_SOURCE);
        }
        return source;
    }

    private static void checkDates(YearMonth month, LocalDate dataDate, LocalDate today) {
        if (month.isAfter(YearMonth.from(today))) {
            throw MeasureRefused.futureMonth();
        }
        if (month.isBefore(FIRST)) {
            throw MeasureRefused.longAgo();
        }
        if (dataDate.isAfter(today)) {
            throw MeasureRefused.futureDate();
        }
        if (dataDate.isBefore(month.atDay(1))) {
            throw MeasureRefused.earlyDate();
        }
    }

    private static void check(Measure measure, Figure figure) {
        switch (figure) {
            case Figure.Absent _ -> {}
            case Figure.Amount it -> {
                check(it.amount());
                if (measure.share() && it.amount().compareTo(Figure.HUNDRED) > 0) {
                    throw MeasureRefused.overHundred();
                }
            }
            case Figure.Share it -> check(measure, it);
        }
    }

    private static void check(Measure measure, Figure.Share figure) {
        if (!measure.counts()) {
            throw MeasureRefused.oneFigure();
        }
        check(figure.part());
        check(figure.whole());
        if (figure.whole().signum() == 0) {
            throw MeasureRefused.ofNothing();
        }
        if (measure.share() && figure.part().compareTo(figure.whole()) > 0) {
            throw MeasureRefused.moreThanAll(Measure.plain(figure.part()), Measure.plain(figure.whole()));
        }
    }

    private static void check(BigDecimal figure) {
        if (figure.signum() < 0) {
            throw MeasureRefused.negative();
        }
        if (figure.compareTo(MOST) > 0 || figure.stripTrailingZeros().scale() > DECIMALS) {
            throw MeasureRefused.tooLong();
        }
    }
}

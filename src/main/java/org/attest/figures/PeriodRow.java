package org.attest.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attest.position.MeasureFigures;

/**
 * One measure in one of the last six months, {@code period} being its first day: over the {@code known} organisations that read
 * it then. A month in which nobody did is left out.
 */
public record PeriodRow(
        String measure,
        String title,
        LocalDate period,
        int known,
        BigDecimal average,
        BigDecimal weakest,
        int onTarget) {

    static List<PeriodRow> of(List<MeasureFigures> measures) {
        return measures.stream()
                .flatMap(measure -> measure.months().stream()
                        .map(it -> new PeriodRow(
                                measure.code(),
                                measure.title(),
                                it.month().atDay(1),
                                it.known(),
                                it.average(),
                                it.weakest(),
                                it.onTarget())))
                .toList();
    }
}

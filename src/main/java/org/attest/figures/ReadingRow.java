package org.attest.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.attest.organisations.Organisation;
import org.attest.position.MeasureFigures;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The latest reading of one measure in one organisation; without an amount {@code inWords} says why. */
public record ReadingRow(
        String code,
        String organisation,
        String measure,
        String title,
        LocalDate period,
        @Nullable BigDecimal amount,
        String inWords,
        String rating) {

    static ReadingRow of(MeasureFigures measure, MeasureFigures.Latest it, Map<OrganisationId, Organisation> named) {
        var whose = Objects.requireNonNull(named.get(it.organisation()));
        return new ReadingRow(
                whose.code().code(),
                whose.name(),
                measure.code(),
                measure.title(),
                it.month().atDay(1),
                it.amount(),
                it.words(),
                it.rating().words());
    }
}

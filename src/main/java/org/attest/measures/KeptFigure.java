package org.attest.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure in columns: {@code amount} and {@code worth} are there for sorting and averages, the rest is what was said. */
@Embeddable
record KeptFigure(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        State state,

        @Nullable BigDecimal part,
        @Nullable BigDecimal whole,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal worth) {

    enum State {
        SHARE,
        AMOUNT,
        NOT_KNOWN,
        NOT_APPLICABLE
    }

    static KeptFigure of(Direction direction, Figure figure) {
        var amount = figure.amount();
        var worth = amount == null ? null : direction.worth(amount);
        return switch (figure) {
            case Figure.Share it -> new KeptFigure(State.SHARE, it.part(), it.whole(), amount, worth);
            case Figure.Amount _ -> new KeptFigure(State.AMOUNT, null, null, amount, worth);
            case Figure.Absent it -> new KeptFigure(State.valueOf(it.name()), null, null, null, null);
        };
    }

    Figure figure() {
        return switch (state) {
            case SHARE -> new Figure.Share(there(part), there(whole));
            case AMOUNT -> new Figure.Amount(there(amount));
            case NOT_KNOWN -> Figure.Absent.NOT_KNOWN;
            case NOT_APPLICABLE -> Figure.Absent.NOT_APPLICABLE;
        };
    }

    private static BigDecimal there(@Nullable BigDecimal kept) {
        if (kept == null) {
            throw new IllegalStateException("A kept figure has no number");
        }
        return kept;
    }
}

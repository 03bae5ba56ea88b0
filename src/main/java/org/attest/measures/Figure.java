package org.attest.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What a reading says: a part of a whole, one amount, or that it is not known or does not apply, which are no zeros. */
public sealed interface Figure {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many of so many: {@code 47 of 49}. */
    record Share(BigDecimal part, BigDecimal whole) implements Figure {

        public Share {
            part = bare(part);
            whole = bare(whole);
        }
    }

    /** One figure in the unit of the measure. */
    record Amount(BigDecimal amount) implements Figure {

        public Amount {
            amount = bare(amount);
        }
    }

    /** No figure, and why. */
    enum Absent implements Figure {
        NOT_KNOWN("Not known"),
        NOT_APPLICABLE("Not applicable");

        private final String words;

        Absent(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Figure share(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static Figure amount(String written) {
        return new Amount(new BigDecimal(written));
    }

    /** The figure in the unit of the measure, a share in percent to four decimals; null where there is none. */
    default @Nullable BigDecimal amount() {
        return switch (this) {
            case Share share -> share.part().multiply(HUNDRED).divide(share.whole(), 4, RoundingMode.HALF_EVEN);
            case Amount amount -> amount.amount();
            case Absent _ -> null;
        };
    }

    /** One figure is written in one way only, so that equal figures are equal. */
    private static BigDecimal bare(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

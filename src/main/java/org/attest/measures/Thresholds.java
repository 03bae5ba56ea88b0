package org.attest.measures;

import java.math.BigDecimal;
import org.attest.shared.Refused;

/** From where on a measure is on target ({@code green}) and near it ({@code amber}); the same figure twice leaves no "near". */
public record Thresholds(BigDecimal green, BigDecimal amber) {

    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int DECIMALS = 4;

    public Thresholds {
        green = checked(green);
        amber = checked(amber);
    }

    private static BigDecimal checked(BigDecimal bound) {
        if (bound.signum() < 0 || bound.compareTo(MOST) > 0) {
            throw new Refused("A threshold is a figure from 0 to 1,000,000,000.");
        }
        var plain = bound.signum() == 0 ? BigDecimal.ZERO : bound.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            throw new Refused("A threshold has at most %d decimals.".formatted(DECIMALS));
        }
        return plain;
    }

    /** @throws Refused when "near" would be better than "on target", or a share over 100 is asked for */
    Thresholds checkedFor(Direction direction, boolean share) {
        if (!direction.reaches(green, amber)) {
            throw new Refused(
                    direction == Direction.HIGHER
                            ? "Higher is better here, so “near” must begin at or below “on target”."
                            : "Lower is better here, so “near” must end at or above “on target”.");
        }
        if (share && green.max(amber).compareTo(Figure.HUNDRED) > 0) {
            throw new Refused("This measure is a share, so a threshold cannot be over 100.");
        }
        return this;
    }
}

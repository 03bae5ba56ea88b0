package org.attest.position;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** So many outcomes at or above expected, of those whose expected level was known when they were sealed. */
public record Share(int met, int known) {

    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
        return new Share(met + other.met, known + other.known);
    }

    /** Null where nothing could be judged. */
    public @Nullable BigDecimal percent() {
        return known == 0
                ? null
                : BigDecimal.valueOf(100L * met).divide(BigDecimal.valueOf(known), 0, RoundingMode.HALF_UP);
    }

    /** "31 of 50", or "Not known". */
    public String inWords() {
        return known == 0 ? "Not known" : met + " of " + known;
    }

    /** Whether this is the larger part: over 0, under 0, or 0 for the same; only where both are known. */
    int compared(Share other) {
        return Long.compare((long) met * other.known, (long) other.met * known);
    }
}

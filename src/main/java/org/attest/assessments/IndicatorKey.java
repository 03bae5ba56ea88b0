package org.attest.assessments;

import java.util.Comparator;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Level;

/** Which indicator of an outcome: the identifier alone is not enough, because CAF 4.0 has one in two columns. */
public record IndicatorKey(Level column, String identifier) implements Comparable<IndicatorKey> {

    private static final Comparator<IndicatorKey> ORDER =
            Comparator.comparing(IndicatorKey::column).thenComparing(IndicatorKey::identifier);

    public static IndicatorKey of(AskedIndicator asked) {
        return new IndicatorKey(asked.column(), asked.identifier());
    }

    @Override
    public int compareTo(IndicatorKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code A1.a.5 (Achieved)}. */
    @Override
    public String toString() {
        return identifier + " (" + column.words() + ")";
    }
}

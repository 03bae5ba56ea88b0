package org.attest.ndg;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reference of an evidence item, such as {@code 4.5.3}: standard, assertion, item. It means something only together
 * with a version and a category, because the same reference differs per category.
 */
public record NdgRef(String written) implements Comparable<NdgRef> {

    private static final Pattern SHAPE = Pattern.compile("([1-9]|10)\\.[1-9]\\d?\\.[1-9]\\d?");
    private static final Comparator<NdgRef> NATURAL = Comparator.comparingInt((NdgRef it) -> it.part(0))
            .thenComparing(it -> it.part(1))
            .thenComparing(it -> it.part(2));

    public NdgRef {
        if (!SHAPE.matcher(written).matches()) {
            throw new IllegalArgumentException("Not the reference of an evidence item: " + written);
        }
    }

    /** Reads what a person or a file may have written; empty when it is no reference. */
    public static Optional<NdgRef> read(String written) {
        var text = written.strip();
        return SHAPE.matcher(text).matches() ? Optional.of(new NdgRef(text)) : Optional.empty();
    }

    /** {@code 4} of {@code 4.5.3}. */
    public int standard() {
        return part(0);
    }

    /** {@code 4.5} of {@code 4.5.3}. */
    public String assertion() {
        return written.substring(0, written.lastIndexOf('.'));
    }

    private int part(int number) {
        return Integer.parseInt(written.split("\\.", -1)[number]);
    }

    @Override
    public int compareTo(NdgRef other) {
        return NATURAL.compare(this, other);
    }

    @Override
    public String toString() {
        return written;
    }
}

package org.attest.reports;

/**
 * How many of how many a public paper says: a number only where it does not point at anybody, since "9 of 10" names the
 * tenth. It is printed if it is none, or at least three and at least three short of all.
 */
final class CountRule {

    private static final int FEWEST = 3;

    private CountRule() {}

    /** {@code 4 of 10}, {@code none of 10}, {@code some}, {@code most}. */
    static String words(int count, int of) {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("%d of %d is no count".formatted(count, of));
        }
        if (printed(count, of)) {
            return (count == 0 ? "none" : Integer.toString(count)) + " of " + of;
        }
        return 2 * count > of ? "most" : "some";
    }

    static boolean printed(int count, int of) {
        return count == 0 || count >= FEWEST && count <= of - FEWEST;
    }
}

package org.attest.assessments;

/**
 * A position of one assessment that can be compared: {@code seal-2}, {@code last-year} or {@code now}, as the key stands
 * in an address, and in words.
 */
public record PositionPoint(String key, String words) {

    static final String NOW = "now";
    static final String LAST_YEAR = "last-year";

    static String seal(int number) {
        return "seal-" + number;
    }
}

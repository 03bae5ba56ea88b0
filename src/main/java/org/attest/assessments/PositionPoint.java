package org.attest.assessments;

/**
 * A position of one assessment that can be compared: {@code seal-2}, {@code audited-1}, {@code last-year} or {@code now},
 * as the key stands in an address, and in words.
 */
public record PositionPoint(String key, String words) {

    static final String NOW = "now";
    static final String LAST_YEAR = "last-year";

    static String of(Seal seal) {
        return (seal.kind() == Seal.Kind.AUDITED ? "audited-" : "seal-") + seal.number();
    }
}

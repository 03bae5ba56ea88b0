package org.attest.reports;

import org.attest.position.Mark;
import org.attest.position.Rag;

/**
 * The colours that accompany words and symbols in files, dark on light, so that they survive a greyscale print: there what is
 * below expected is the darkest, and found first, and what is not known is darker than what is met.
 */
enum Tint {
    PLAIN("FFFFFF", "212B32"),
    HEAD("E1EBF7", "003087"),
    GOOD("EFFAF2", "005A30"),
    WARN("FFE8B3", "6B3A00"),
    BAD("F0AFA5", "6E100C"),
    NOT_KNOWN("D3DADE", "2F3F4A");

    private final String fill;
    private final String ink;

    Tint(String fill, String ink) {
        this.fill = fill;
        this.ink = ink;
    }

    static Tint of(Mark mark) {
        return switch (mark) {
            case MET -> GOOD;
            case BELOW -> BAD;
            case EXPECTED_NOT_KNOWN, NOT_ANSWERED, NOT_RETURNED -> NOT_KNOWN;
        };
    }

    static Tint of(Rag rag) {
        return switch (rag) {
            case ON_TRACK -> GOOD;
            case AT_RISK -> WARN;
            case OFF_TRACK -> BAD;
            case NOT_STARTED, NOT_KNOWN, NOT_APPLICABLE -> NOT_KNOWN;
        };
    }

    /** Six hexadecimal digits. */
    String fill() {
        return fill;
    }

    String ink() {
        return ink;
    }
}

package org.attest.reports;

import org.attest.position.Mark;
import org.attest.position.Rag;

/**
 * The colours that accompany words and symbols in files, dark on light, so that they survive a greyscale print: there what is
 * below expected is the darkest, and found first.
 */
enum Tint {
    PLAIN("FFFFFF", "212B32"),
    HEAD("E1EBF7", "003087"),
    GOOD("E6F4EA", "005A30"),
    WARN("FFE3A8", "6B3A00"),
    BAD("F4BDB5", "7A140F"),
    NOT_KNOWN("E8EDEE", "4C6272");

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

package org.attest.evidence;

/** How something that was written into a field of a template is understood. */
public sealed interface FieldReading {

    record Blank() implements FieldReading {}

    /** The value as it is kept: a day as {@code 2026-11-21}, a number without grouping, a choice in its own words. */
    record Value(String value) implements FieldReading {}

    /** @param sentence what is wrong and what would be right, fit to stand below the field */
    record Wrong(String sentence) implements FieldReading {}
}

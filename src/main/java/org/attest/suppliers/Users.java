package org.attest.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * How many organisations use something, as far as the reader may learn it. Of very few, a provider learns only that they
 * are few: among two, the number would name the other one.
 *
 * @param number null where the reader is not told
 * @param few the number from which on everybody is told
 */
public record Users(@Nullable Integer number, int few) {

    /** For those who keep the register. */
    static Users told(long number) {
        return new Users((int) number, 0);
    }

    /** {@code 3}, or {@code Fewer than 3}. */
    public String words() {
        return number == null ? "Fewer than " + few : Integer.toString(number);
    }
}

package org.attest.suppliers;

import org.jspecify.annotations.Nullable;

/** Which questionnaires are listed. @param standing null for all */
public record AskFilter(@Nullable AskStanding standing) {

    public static final AskFilter ALL = new AskFilter(null);
}

package org.attest.returns;

import java.util.UUID;

/** Addresses of the return screens. */
public final class ReturnsLinks {

    private ReturnsLinks() {}

    public static String returns() {
        return "returns";
    }

    public static String preview(UUID takenReturn) {
        return "returns/" + takenReturn;
    }
}

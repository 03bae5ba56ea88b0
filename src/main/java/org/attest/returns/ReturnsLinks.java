package org.attest.returns;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Addresses of the return screens. */
public final class ReturnsLinks {

    private ReturnsLinks() {}

    public static String returns() {
        return "returns";
    }

    /** Where an ICB loads a return that came by mail. */
    public static String onBehalf() {
        return "returns/on-behalf";
    }

    /** A return that was loaded for an organisation, to be signed or confirmed. */
    public static String loaded(UUID takenReturn) {
        return "returns/loaded/" + takenReturn;
    }

    /** Where tables of a register are brought; of nobody in particular where no organisation is named. */
    public static String imports(TableKind kind, String odsCode) {
        var of = odsCode.isEmpty() ? "" : "?of=" + URLEncoder.encode(odsCode, StandardCharsets.UTF_8);
        return "import/" + kind.code() + of;
    }

    /** One table that was brought. */
    public static String brought(TableTaken taken) {
        return "import/" + taken.kind().code() + "/" + taken.id();
    }

    public static String preview(UUID takenReturn) {
        return "returns/" + takenReturn;
    }
}

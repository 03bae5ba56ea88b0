package org.attest.improvements;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OdsCode;
import org.attest.shared.DsptYear;

/** The addresses of this module's screens. */
public final class ImprovementLinks {

    public static final String LIST = "improvements";

    private ImprovementLinks() {}

    public static String list(DsptYear year) {
        return LIST + "?year=" + year;
    }

    public static String plan(OdsCode organisation, DsptYear year) {
        return LIST + "/"
                + URLEncoder.encode(organisation.code(), StandardCharsets.UTF_8).replace("+", "%20") + "/" + year;
    }

    public static String action(OdsCode organisation, DsptYear year, String reference) {
        return plan(organisation, year) + "/" + reference;
    }

    public static String raise(OdsCode organisation, DsptYear year, OutcomeCode outcome) {
        return plan(organisation, year) + "/raise/" + outcome.code();
    }
}

package org.attest.ndg;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attest.organisations.OdsCode;
import org.attest.shared.DsptYear;

/** The addresses of this module's screens. */
public final class NdgLinks {

    public static final String WORDING = "administration/ndg";

    private NdgLinks() {}

    public static String year(OdsCode organisation, DsptYear year) {
        return "ndg/"
                + URLEncoder.encode(organisation.code(), StandardCharsets.UTF_8).replace("+", "%20") + "/" + year;
    }

    public static String standard(OdsCode organisation, DsptYear year, int standard) {
        return year(organisation, year) + "?standard=" + standard;
    }

    public static String item(OdsCode organisation, DsptYear year, NdgRef item) {
        return standard(organisation, year, item.standard()) + "&item=" + item;
    }

    public static String signOff(OdsCode organisation, DsptYear year) {
        return year(organisation, year) + "/sign-off";
    }

    public static String review(OdsCode organisation, DsptYear year) {
        return year(organisation, year) + "/review";
    }
}

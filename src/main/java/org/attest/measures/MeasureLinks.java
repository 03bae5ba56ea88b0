package org.attest.measures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.attest.organisations.OdsCode;

/** The addresses of this module's screens. */
public final class MeasureLinks {

    public static final String LIST = "measures";
    public static final String TARGETS = "administration/measures";

    private MeasureLinks() {}

    public static String list(OdsCode organisation) {
        return LIST + "?of=" + encoded(organisation);
    }

    public static String measure(String code) {
        return LIST + "/" + code;
    }

    /** The same as one organisation reads it. */
    public static String measure(String code, OdsCode organisation) {
        return measure(code) + "?of=" + encoded(organisation);
    }

    /** To type a reading of an organisation. */
    public static String enter(String code, OdsCode organisation) {
        return measure(code) + "/enter?of=" + encoded(organisation);
    }

    /** To type the reading of a month, in the place of the one that stands where there is one. */
    public static String enter(String code, OdsCode organisation, YearMonth month) {
        return enter(code, organisation) + "&month=" + month;
    }

    /** The reading of an organisation for a month, with those that it superseded. */
    public static String reading(String code, OdsCode organisation, YearMonth month) {
        return measure(code) + "/" + encoded(organisation) + "/" + month;
    }

    private static String encoded(OdsCode organisation) {
        return URLEncoder.encode(organisation.code(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}

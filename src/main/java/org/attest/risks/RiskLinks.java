package org.attest.risks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attest.organisations.OdsCode;

/** The addresses of this module's screens. */
public final class RiskLinks {

    public static final String LIST = "risks";
    public static final String MATRIX = "risks/matrix";
    public static final String NEW = "risks/new";

    private RiskLinks() {}

    public static String list(OdsCode organisation) {
        return LIST + "?of=" + encoded(organisation);
    }

    /** Those that threaten one of the six objectives. */
    public static String ofObjective(int objective) {
        return LIST + "?objective=" + objective;
    }

    public static String risk(OdsCode organisation, String reference) {
        return LIST + "/" + encoded(organisation) + "/" + reference;
    }

    public static String change(OdsCode organisation, String reference) {
        return risk(organisation, reference) + "/change";
    }

    /** The risk as the board assurance framework shows it. */
    public static String sheet(OdsCode organisation, String reference) {
        return risk(organisation, reference) + "/baf";
    }

    public static String changeSheet(OdsCode organisation, String reference) {
        return sheet(organisation, reference) + "/change";
    }

    /** How an organisation judges its risks. */
    public static String scale(OdsCode organisation) {
        return LIST + "/" + encoded(organisation) + "/scale";
    }

    public static String add(OdsCode organisation) {
        return NEW + "?of=" + encoded(organisation);
    }

    private static String encoded(OdsCode organisation) {
        return URLEncoder.encode(organisation.code(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}

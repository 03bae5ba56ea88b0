package org.attest.improvements;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attest.organisations.OdsCode;

/** The addresses of the screens of milestones, funding and actions. */
public final class RegisterLinks {

    public static final String MILESTONES = "milestones";
    public static final String FUNDING = "funding";
    public static final String ACTIONS = "actions";

    /** What stands in the address instead of the reference of an item that is not there yet. */
    public static final String NEW = "new";

    private RegisterLinks() {}

    public static String milestone(OdsCode organisation, String reference) {
        return MILESTONES + "/" + encoded(organisation) + "/" + reference;
    }

    /** All milestones of one objective. */
    public static String milestonesOf(int objective) {
        return MILESTONES + "?objective=" + objective;
    }

    /** All milestones of one organisation. */
    public static String milestonesOf(OdsCode organisation) {
        return MILESTONES + "?of=" + encoded(organisation);
    }

    public static String funding(OdsCode organisation, String reference) {
        return FUNDING + "/" + encoded(organisation) + "/" + reference;
    }

    /** All actions of one organisation. */
    public static String actionsOf(OdsCode organisation) {
        return ACTIONS + "?of=" + encoded(organisation);
    }

    public static String action(OdsCode organisation, String reference) {
        return ACTIONS + "/" + encoded(organisation) + "/" + reference;
    }

    private static String encoded(OdsCode organisation) {
        return URLEncoder.encode(organisation.code(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}

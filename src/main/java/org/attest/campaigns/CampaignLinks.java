package org.attest.campaigns;

import java.util.UUID;

/** Addresses of the screens of campaigns. */
public final class CampaignLinks {

    private CampaignLinks() {}

    public static String campaigns() {
        return "campaigns";
    }

    public static String campaign(UUID id) {
        return "campaigns/" + id;
    }

    /** Where a zip of workbooks is loaded. */
    public static String load(UUID id) {
        return "campaigns/" + id + "/load";
    }
}

package org.attest.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.attest.organisations.OdsCode;
import org.attest.shared.ItemRef;

/** The addresses of the evidence screens. */
public final class EvidenceLinks {

    public static final String LIBRARY = "evidence";
    public static final String NEW = "evidence/new";
    public static final String ADD_FILES = "evidence/add";
    public static final String MAP = "evidence/map";
    public static final String FORECAST = "evidence/forecast";
    public static final String FILES = "administration/files";
    public static final String TEMPLATES = "evidence/templates";

    private EvidenceLinks() {}

    /** What one organisation has. */
    public static String of(OdsCode organisation) {
        return LIBRARY + "?of=" + encoded(organisation.code());
    }

    public static String item(String odsCode, String reference) {
        return LIBRARY + "/" + encoded(odsCode) + "/" + reference;
    }

    public static String change(String odsCode, String reference) {
        return item(odsCode, reference) + "/change";
    }

    /** What the template of an item asks, to be filled in. */
    public static String fill(String odsCode, String reference) {
        return item(odsCode, reference) + "/template";
    }

    /** The same with this template chosen already. */
    public static String fill(String odsCode, String reference, String template) {
        return fill(odsCode, reference) + "?template=" + encoded(template);
    }

    /** The form for a new item with a template. */
    public static String newFrom(String template) {
        return NEW + "?template=" + encoded(template);
    }

    public static String renew(String odsCode, String reference) {
        return item(odsCode, reference) + "/renew";
    }

    /** The list of what will be stale in one organisation on a day. */
    public static String staleOn(String odsCode, LocalDate day) {
        return LIBRARY + "?of=" + encoded(odsCode) + "&stale-on=" + day;
    }

    /** The form for a new item that is linked to this one as soon as it is saved. */
    public static String newFor(ItemRef item) {
        var written = item.kind() + "|" + item.organisation() + "|" + item.id();
        return NEW + "?link=" + encoded(written);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

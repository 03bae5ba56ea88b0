package org.attest.catalogue;

import org.attest.shared.DsptYear;

/** Where the screens of this module are. */
public final class CatalogueLinks {

    public static final String ADMINISTRATION = "administration";

    private CatalogueLinks() {}

    public static String levels(String version) {
        return "administration/levels/" + version;
    }

    public static String mapping(String version) {
        return "administration/mapping/" + version;
    }

    public static String outcomes(String version) {
        return "administration/outcomes/" + version;
    }

    public static String crosswalk(String version) {
        return "administration/crosswalk/" + version;
    }

    public static String year(DsptYear year) {
        return "administration/years/" + year;
    }
}

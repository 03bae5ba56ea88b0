package org.attest.catalogue;

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
}

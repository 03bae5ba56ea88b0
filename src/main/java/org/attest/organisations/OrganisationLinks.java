package org.attest.organisations;

/** The addresses of this module's screens. */
public final class OrganisationLinks {

    public static final String DIRECTORY = "organisations";
    public static final String REGISTERS = "organisations/registers";

    private OrganisationLinks() {}

    public static String to(OdsCode code) {
        return DIRECTORY + "/" + code;
    }
}

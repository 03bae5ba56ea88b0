package org.attest.organisations;

/** What is needed to add an organisation to the directory. */
public record NewOrganisation(OdsCode code, String name, Kind kind, DsptCategory category) {

    /** In the usual DSPT category of its kind. */
    public static NewOrganisation of(String code, String name, Kind kind) {
        return new NewOrganisation(new OdsCode(code), name, kind, kind.usualCategory());
    }
}

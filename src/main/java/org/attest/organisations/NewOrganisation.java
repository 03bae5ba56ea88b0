package org.attest.organisations;

/** What is needed to add an organisation to the directory. */
public record NewOrganisation(OdsCode code, String name, Kind kind, DsptCategory category, boolean singlePerson) {

    /** In the usual DSPT category of its kind, with more than one person. */
    public static NewOrganisation of(String code, String name, Kind kind) {
        return new NewOrganisation(new OdsCode(code), name, kind, kind.usualCategory(), false);
    }
}

package org.attest.organisations;

/** What sort of organisation it is. */
public enum Kind {
    ICB("Integrated care board", DsptCategory.ONE),
    ACUTE_TRUST("Acute trust", DsptCategory.ONE),
    COMMUNITY_TRUST("Community trust", DsptCategory.ONE),
    ACUTE_AND_COMMUNITY_TRUST("Acute and community trust", DsptCategory.ONE),
    MENTAL_HEALTH_TRUST("Mental health trust", DsptCategory.ONE),
    SPECIALIST_TRUST("Specialist trust", DsptCategory.ONE),
    AMBULANCE_TRUST("Ambulance trust", DsptCategory.ONE),
    COUNCIL("Council", DsptCategory.THREE),
    GP_PRACTICE("GP practice", DsptCategory.FOUR),
    SUPPLIER("Supplier", DsptCategory.TWO),
    COMMISSIONING_CODE("Commissioning code", DsptCategory.NONE),
    OTHER("Other", DsptCategory.NONE);

    private final String words;
    private final DsptCategory usualCategory;

    Kind(String words, DsptCategory usualCategory) {
        this.words = words;
        this.usualCategory = usualCategory;
    }

    public String words() {
        return words;
    }

    /** The DSPT category that such an organisation usually falls in; the administrator may say otherwise. */
    public DsptCategory usualCategory() {
        return usualCategory;
    }

    /** A commissioning code stands on the records of practices; nobody works there and it never reports. */
    public boolean mayReport() {
        return this != COMMISSIONING_CODE;
    }
}

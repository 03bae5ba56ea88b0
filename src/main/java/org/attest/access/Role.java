package org.attest.access;

/** What a person may do within one membership; the rights of each are written in the matrix of the access page. */
public enum Role {
    ADMINISTRATOR("Administrator"),
    ICB_LEAD("ICB cyber lead"),
    BOARD_SECRETARY("Board secretary"),
    BOARD_READER("Board reader"),
    PROVIDER_LEAD("Provider lead"),
    CONTRIBUTOR("Contributor"),
    APPROVER("Approver (SIRO)"),
    ASSESSOR("Independent assessor"),
    SUPPLIER_CONTACT("Supplier contact");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The same names as constants, for annotations. */
    public static final class Name {
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String ICB_LEAD = "ICB_LEAD";
        public static final String BOARD_SECRETARY = "BOARD_SECRETARY";
        public static final String BOARD_READER = "BOARD_READER";
        public static final String PROVIDER_LEAD = "PROVIDER_LEAD";
        public static final String CONTRIBUTOR = "CONTRIBUTOR";
        public static final String APPROVER = "APPROVER";
        public static final String ASSESSOR = "ASSESSOR";
        public static final String SUPPLIER_CONTACT = "SUPPLIER_CONTACT";

        private Name() {}
    }
}

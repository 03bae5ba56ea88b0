package org.attest.shared;

/** A kind of thing that can be linked, such as {@code evidence} or {@code outcome}; each module names its own. */
public record ItemKind(String code) {

    public static final ItemKind OUTCOME = new ItemKind("outcome");
    public static final ItemKind OBJECTIVE = new ItemKind("objective");
    public static final ItemKind EVIDENCE = new ItemKind("evidence");
    public static final ItemKind ACTION = new ItemKind("action");
    public static final ItemKind MILESTONE = new ItemKind("milestone");
    public static final ItemKind FUNDING = new ItemKind("funding");
    public static final ItemKind MEASURE = new ItemKind("measure");
    public static final ItemKind NDG_ITEM = new ItemKind("ndg-item");
    public static final ItemKind RISK = new ItemKind("risk");
    public static final ItemKind SUPPLIER = new ItemKind("supplier");

    public ItemKind {
        if (!code.matches("[a-z][a-z-]{1,29}")) {
            throw new IllegalArgumentException("Not a kind of item: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}

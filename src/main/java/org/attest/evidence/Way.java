package org.attest.evidence;

/** The ways in which a caller reaches an item {@code e}: as conditions of which each, asked alone, goes by an index. */
enum Way {
    WHOLE("e.organisation in :whole"),

    OWNED("(e.organisation in :own and e.details.owner in :people and (e.details.owner = :me"
            + " or concat(cast(e.organisation as String), cast(e.details.owner as String)) in :stoodInFor))"),

    MADE("(e.organisation in :own and e.createdBy in :people and (e.createdBy = :me"
            + " or concat(cast(e.organisation as String), cast(e.createdBy as String)) in :stoodInFor))"),

    OVERSEEN("(e.organisation in :partners and e.details.visibility <> :hidden)"),

    LIBRARY("(e.organisation in :neighbours and e.details.inSystemLibrary = true)"),

    NAMED("exists (select 1 from e.details.shares s where s.sharedWith in :guestAt)");

    private final String condition;

    Way(String condition) {
        this.condition = condition;
    }

    /** Of what is reached in this way, always within the reach. */
    String predicate() {
        return "e.organisation in :reach and " + condition;
    }

    String condition() {
        return condition;
    }
}

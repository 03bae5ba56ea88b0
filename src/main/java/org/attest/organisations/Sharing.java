package org.attest.organisations;

/** What an organisation lets its ICB see beyond progress and sealed levels, which it always sees. */
public record Sharing(boolean statementsAfterSignOff, boolean draftLevels) {

    public static final Sharing USUAL = new Sharing(true, false);
}

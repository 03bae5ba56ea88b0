package org.attest.accounts;

/** A token that was just made, with the secret that is shown this once: Attest keeps its hash only. */
public record NewPersonalToken(PersonalToken token, String secret) {

    /** So that no log carries a secret by accident. */
    @Override
    public String toString() {
        return "a new token until " + token.until();
    }
}

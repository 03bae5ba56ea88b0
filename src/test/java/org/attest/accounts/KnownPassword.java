package org.attest.accounts;

import org.attest.TestWorld;

/** Gives the people of tests their password as a one-time link does; all have the same. */
public class KnownPassword {

    private final WaysIn waysIn;
    private final String hash;

    KnownPassword(WaysIn waysIn, Passwords passwords) {
        this.waysIn = waysIn;
        hash = passwords.hash(TestWorld.PASSWORD);
    }

    public void redeem(String token) {
        waysIn.redeem(token, hash);
    }
}

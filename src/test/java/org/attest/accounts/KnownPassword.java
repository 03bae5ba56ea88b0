package org.attest.accounts;

import org.attest.TestWorld;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Gives the people of tests their password as a one-time link does. All have the same, and its hash is a quick one:
 * made to be slow, hashing and comparing took the tests minutes.
 */
public class KnownPassword {

    private final WaysIn waysIn;
    private final String hash;

    KnownPassword(WaysIn waysIn) {
        this.waysIn = waysIn;
        hash = new Argon2PasswordEncoder(16, 32, 1, 8, 1).encode(TestWorld.PASSWORD);
    }

    public void redeem(String token) {
        waysIn.redeem(token, hash);
    }
}

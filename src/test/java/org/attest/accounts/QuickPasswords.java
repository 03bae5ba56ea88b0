package org.attest.accounts;

import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Made to be slow, hashing and comparing took the tests minutes; {@code PasswordsTest} has the real one. */
@Primary
public class QuickPasswords extends Passwords {

    QuickPasswords() {
        super(new Argon2PasswordEncoder(16, 32, 1, 8, 1));
    }
}

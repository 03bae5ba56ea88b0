package org.attest.accounts;

import java.text.Normalizer;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Judges, hashes and compares passwords. Length is the only rule, beside a list of what everybody tries first. No more
 * are hashed at a time than there are cores, so that a storm of tries cannot take the machine.
 */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    private final PasswordEncoder argon2;
    private final BoundedWork cores = new BoundedWork(Runtime.getRuntime().availableProcessors());
    private final String nobodys;

    @Autowired
    Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2));
    }

    /** As costly as the encoder makes it: for people of tests, who are many. */
    Passwords(PasswordEncoder argon2) {
        this.argon2 = argon2;
        nobodys = hash("the password of nobody");
    }

    /** @param own words that the person is known by, such as name and address */
    void check(String password, String... own) {
        var written = written(password);
        var length = written.codePointCount(0, written.length());
        if (length < SHORTEST) {
            throw new Refused(
                    "Use at least %d characters. Three or four words that do not belong together are easy to remember."
                            .formatted(SHORTEST));
        }
        if (length > LONGEST) {
            throw new Refused("Use at most %d characters.".formatted(LONGEST));
        }
        if (new CommonPasswords(own).holds(written)) {
            throw new Refused(
                    "Too many people use a password like this one, so it would be tried first. Choose another.");
        }
    }

    String hash(String password) {
        return cores.run(() -> String.valueOf(argon2.encode(written(password))));
    }

    /** Costs the same time when there is no hash to compare with. */
    boolean match(String password, @Nullable String hash) {
        var right = cores.run(() -> argon2.matches(written(password), hash == null ? nobodys : hash));
        return right && hash != null;
    }

    private static String written(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}

package org.attest.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Judges address and password. A person who is not known, has ended or never set a password costs the same time and
 * reads the same as a wrong password. No database connection is held while the password is hashed.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInRecords records;
    private final GuessLimit guesses;
    private final Passwords passwords;
    private final Rights rights;

    PasswordSignIn(SignInRecords records, GuessLimit guesses, Passwords passwords, Rights rights) {
        this.records = records;
        this.guesses = guesses;
        this.passwords = passwords;
        this.rights = rights;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var email = NewPerson.key(given.getName());
        var account = records.byEmail(email).orElse(null);
        var track = GuessLimit.track(source(given, account), email);
        if (!guesses.mayTry(track)) {
            throw new LockedException("Too many tries");
        }
        var hash = account == null ? null : account.passwordHash();
        if (!passwords.match(String.valueOf(given.getCredentials()), hash) || account == null || account.isEnded()) {
            records.failed(account == null ? null : account.id());
            throw new BadCredentialsException("Wrong address or password");
        }
        guesses.forget(track);
        return signIn(account);
    }

    private Authentication signIn(Account account) {
        var caller = rights.of(account.id()).caller();
        if (caller.grants().isEmpty()) {
            throw new NoRoleToday();
        }
        return new SignedIn(account.id(), records.signedIn(caller), rights);
    }

    private String source(Authentication given, @Nullable Account account) {
        if (!(given.getDetails() instanceof SignInSource source)) {
            return "unknown";
        }
        var device = records.knownDevice(account == null ? null : account.id(), source.device());
        return device == null ? "address " + source.address() : "device " + device;
    }

    /** The password is right, but no role is in force today: nobody learns this by guessing. */
    static final class NoRoleToday extends AuthenticationException {
        NoRoleToday() {
            super("No role today");
        }
    }
}

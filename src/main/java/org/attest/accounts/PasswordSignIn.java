package org.attest.accounts;

import java.util.UUID;
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
    private final StrangerDelay strangers;
    private final Passwords passwords;
    private final Rights rights;

    PasswordSignIn(
            SignInRecords records, GuessLimit guesses, StrangerDelay strangers, Passwords passwords, Rights rights) {
        this.records = records;
        this.guesses = guesses;
        this.strangers = strangers;
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
        var source = source(given, account);
        var track = GuessLimit.track(source.words(), email);
        var asStranger = source.known() ? null : strangers.admit(email).orElseThrow(ComesTooEarly::new);
        if (!guesses.mayTry(track)) {
            takeBack(asStranger);
            throw new LockedException("Too many tries");
        }
        var hash = account == null ? null : account.passwordHash();
        if (!passwords.match(String.valueOf(given.getCredentials()), hash) || account == null || account.isEnded()) {
            records.failed(account == null ? null : account.id());
            throw new BadCredentialsException("Wrong address or password");
        }
        guesses.forget(track);
        takeBack(asStranger);
        return signIn(account);
    }

    private void takeBack(@Nullable UUID asStranger) {
        if (asStranger != null) {
            strangers.takeBack(asStranger);
        }
    }

    private Authentication signIn(Account account) {
        var caller = rights.of(account.id()).caller();
        if (caller.grants().isEmpty()) {
            throw new NoRoleToday();
        }
        return new SignedIn(account.id(), records.signedIn(caller), rights);
    }

    /** Where a try comes from; known when this person signed in from there before. */
    private record Source(String words, boolean known) {}

    private Source source(Authentication given, @Nullable Account account) {
        if (!(given.getDetails() instanceof SignInSource source)) {
            return new Source("unknown", false);
        }
        var device = records.knownDevice(account == null ? null : account.id(), source.device());
        return device == null ? new Source("address " + source.address(), false) : new Source("device " + device, true);
    }

    /** After many wrong tries from strangers the next one has to wait; it reads the same for an unknown person. */
    static final class ComesTooEarly extends LockedException {
        ComesTooEarly() {
            super("Too early after the try before");
        }
    }

    /** The password is right, but no role is in force today: nobody learns this by guessing. */
    static final class NoRoleToday extends AuthenticationException {
        NoRoleToday() {
            super("No role today");
        }
    }
}

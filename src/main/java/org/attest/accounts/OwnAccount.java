package org.attest.accounts;

import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** What people do about their own way in: set a password through a link, change it, look at their roles. */
@Component
public class OwnAccount {

    private final AccountRepository accounts;
    private final Memberships memberships;
    private final WaysIn waysIn;
    private final Passwords passwords;
    private final GuessLimit guesses;
    private final CurrentUser currentUser;

    OwnAccount(
            AccountRepository accounts,
            Memberships memberships,
            WaysIn waysIn,
            Passwords passwords,
            GuessLimit guesses,
            CurrentUser currentUser) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.waysIn = waysIn;
        this.passwords = passwords;
        this.guesses = guesses;
        this.currentUser = currentUser;
    }

    @AllowedTo(AllowedTo.SIGNED_IN)
    public MyAccount mine() {
        var account = own();
        return new MyAccount(account.person(), memberships.of(account.id()), account.signInBefore());
    }

    /**
     * Sets another password; every session of the person ends with that, this one too.
     *
     * @throws Refused when the old one is wrong, or the new one is short or common
     */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public void changePassword(String old, String next) {
        var account = own();
        var track = GuessLimit.track("change", account.id().toString());
        if (!guesses.mayTry(track)) {
            throw new Refused(GuessLimit.WAIT);
        }
        if (!passwords.match(old, account.passwordHash())) {
            throw new Refused("The present password is not right.");
        }
        guesses.forget(track);
        passwords.check(next, account.person().name(), account.person().email());
        waysIn.setPassword(account.id(), passwords.hash(next));
    }

    /** Whether a one-time link can still be used. */
    @AllowedTo(AllowedTo.STRANGERS)
    public boolean works(String token) {
        return waysIn.works(token);
    }

    /**
     * Uses a one-time link to set the password.
     *
     * @throws Refused when the link is used, old or unknown, or the password is short or common
     */
    @AllowedTo(AllowedTo.STRANGERS)
    public void redeem(String token, String password) {
        if (!waysIn.works(token)) {
            throw new Refused(WaysIn.DEAD_LINK);
        }
        passwords.check(password, waysIn.wordsOf(token));
        waysIn.redeem(token, passwords.hash(password));
    }

    private Account own() {
        PersonId person = currentUser.get().person();
        return accounts.findById(person.id()).orElseThrow(() -> new Refused("There is no account to show."));
    }
}

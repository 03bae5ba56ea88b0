package org.attest.accounts;

import java.nio.file.Path;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first administrator of a live set-up, guarded by a code that only the server's console and its owner know. */
@Component
public class FirstRun {

    static final String STOPPED = "There were five wrong codes. Start Attest again: it prints a new code.";

    private final Path file;
    private final boolean live;
    private final AccountRepository accounts;
    private final Memberships memberships;
    private final WaysIn waysIn;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private volatile @Nullable FirstRunCode code;

    FirstRun(
            @Value("${attest.data}") Path data,
            @Value("${attest.set-up:live}") String setUp,
            AccountRepository accounts,
            Memberships memberships,
            WaysIn waysIn,
            Passwords passwords,
            CurrentUser currentUser,
            TransactionTemplate transaction) {
        file = data.resolve("first-run-code");
        live = setUp.equals("live");
        this.accounts = accounts;
        this.memberships = memberships;
        this.waysIn = waysIn;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (live && !memberships.anyAdministrator()) {
            open();
        }
    }

    FirstRunCode open() {
        var made = FirstRunCode.writtenTo(file);
        code = made;
        System.out.printf(
                "First run: open /first-run in the browser and enter the code %s%n(it is in %s too, and is gone once used)%n",
                made.words(), file.toAbsolutePath());
        return made;
    }

    /** Whether the page that makes the administrator is there at all. */
    @AllowedTo(AllowedTo.STRANGERS)
    public boolean isOpen() {
        return code != null;
    }

    /** Whether too many wrong codes were entered. */
    @AllowedTo(AllowedTo.STRANGERS)
    public boolean isStopped() {
        var current = code;
        return current != null && current.isStopped();
    }

    /**
     * Makes the administrator, who then signs in like everybody.
     *
     * @throws UnknownItem when there is an administrator already
     * @throws Refused when the code is wrong, after five wrong codes, and when the password is short or common
     */
    @AllowedTo(AllowedTo.STRANGERS)
    public synchronized void setUpAdministrator(String typedCode, NewPerson person, String password) {
        var current = code;
        if (current == null) {
            throw new UnknownItem();
        }
        if (!current.fits(typedCode)) {
            throw new Refused(current.isStopped() ? STOPPED : "This is not the code that Attest printed at its start.");
        }
        passwords.check(password, person.name(), person.email());
        var hash = passwords.hash(password);
        currentUser.as(Caller.ATTEST, () -> transaction.execute(status -> make(person, hash)));
        close();
    }

    /** Somebody can get in another way. */
    void close() {
        var current = code;
        code = null;
        if (current != null) {
            current.drop();
        }
    }

    private PersonId make(NewPerson person, String hash) {
        var account = accounts.findByEmailKey(person.key())
                .orElseGet(() -> accounts.save(new Account(new PersonId(Ids.next()), person)));
        memberships.giveUnasked(
                account.id(), new Appointment(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM, memberships.today(), null));
        waysIn.setPassword(account.id(), hash);
        return account.id();
    }
}

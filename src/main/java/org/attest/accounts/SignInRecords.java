package org.attest.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the database keeps of people coming and going. */
@Component
@Transactional
class SignInRecords {

    private final AccountRepository accounts;
    private final KnownDevices devices;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInRecords(
            AccountRepository accounts,
            KnownDevices devices,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Account> byEmail(String email) {
        return accounts.findByEmailKey(NewPerson.key(email));
    }

    /** The browser's token when this person signed in from it before. */
    @Transactional(readOnly = true)
    @Nullable
    String knownDevice(@Nullable PersonId person, @Nullable String token) {
        return person != null && token != null && devices.existsById(KnownDevice.Id.of(token, person)) ? token : null;
    }

    Instant signedIn(Caller caller) {
        var now = clock.instant();
        accounts.findById(caller.person().id()).orElseThrow().signedIn(now);
        publish(caller, AccountEvent.ofPerson("signed-in", caller.person()));
        return now;
    }

    void failed(@Nullable PersonId person) {
        publish(Caller.ATTEST, AccountEvent.ofPerson("sign-in-failed", person));
    }

    void signedOut(Caller caller) {
        publish(caller, AccountEvent.ofPerson("signed-out", caller.person()));
    }

    void remember(String token, PersonId person) {
        var id = KnownDevice.Id.of(token, person);
        devices.findById(id)
                .ifPresentOrElse(
                        it -> it.use(clock.instant()), () -> devices.save(new KnownDevice(id, clock.instant())));
    }

    private void publish(Caller caller, AccountEvent event) {
        currentUser.as(caller, () -> {
            events.publishEvent(event);
            return event;
        });
    }
}

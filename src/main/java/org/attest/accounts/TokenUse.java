package org.attest.accounts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.HasCaller;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the holder of a token in, counts and writes down each use before anything is read. */
@Component
class TokenUse {

    /** Within one minute, of one token: a report is refreshed in fewer. */
    static final int MOST_A_MINUTE = 60;

    private final PersonalTokenRows rows;
    private final Rights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenUse(
            PersonalTokenRows rows,
            Rights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** What came of a secret: unknown, ended and without any role answer alike. */
    sealed interface Answer {
        record Unknown() implements Answer {}

        record TooMany(long secondsToWait) implements Answer {}

        record Welcome(Holder holder) implements Answer {}
    }

    @Transactional
    Answer of(String secret, String path) {
        var now = clock.instant();
        var found =
                rows.working(KeptPersonalToken.hash(secret), UkDates.day(now)).map(this::entry);
        if (found.isEmpty() || found.get().caller.grants().isEmpty()) {
            return new Answer.Unknown();
        }
        var entry = found.get();
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (rows.count(entry.token.id(), minute, now, MOST_A_MINUTE) == 0) {
            return new Answer.TooMany(Math.max(1, ChronoUnit.SECONDS.between(now, minute.plus(1, ChronoUnit.MINUTES))));
        }
        currentUser.as(entry.caller, () -> {
            events.publishEvent(AccountEvent.ofPerson(
                    "token-used",
                    entry.caller.person(),
                    FieldChange.of("token", null, entry.token.id()),
                    FieldChange.of("path", null, path)));
            return Optional.empty();
        });
        return new Answer.Welcome(new Holder(entry.caller.person(), rights));
    }

    private Entry entry(KeptPersonalToken kept) {
        return new Entry(kept.token(), rights.of(kept.person()).caller().inPerson());
    }

    private record Entry(PersonalToken token, Caller caller) {}

    /** Whoever holds a token: the person's rights of this moment, without those of people they stand in for. */
    static final class Holder extends AbstractAuthenticationToken {

        private final transient HasCaller who;

        private Holder(PersonId person, Rights rights) {
            super((Collection<? extends GrantedAuthority>) List.<GrantedAuthority>of());
            who = () -> rights.of(person).caller().inPerson();
            super.setAuthenticated(true);
        }

        @Override
        public Object getPrincipal() {
            return who;
        }

        @Override
        public Object getCredentials() {
            return "";
        }
    }
}

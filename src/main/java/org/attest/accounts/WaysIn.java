package org.attest.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links and passwords as kept. */
@Component
@Transactional
class WaysIn {

    static final String DEAD_LINK =
            "This link was used already, is older than 24 hours, or was replaced by a newer one. Ask for a new one.";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaysIn(
            InvitationRepository invitations,
            AccountRepository accounts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** A link that sets the password replaces those made before. */
    OneTimeLink link(PersonId person, boolean setsPassword) {
        var now = clock.instant();
        if (setsPassword) {
            dropLinks(person);
        }
        var token = secret();
        var kept = invitations.save(
                new Invitation(token, person, setsPassword, currentUser.get().person(), now));
        events.publishEvent(AccountEvent.ofPerson("link-made", person));
        return new OneTimeLink(person, AccountLinks.welcome(token), kept.endsAt());
    }

    void dropLinks(PersonId person) {
        var now = clock.instant();
        invitations.findByPersonAndUsedAtIsNull(person).forEach(it -> it.use(now));
    }

    @Transactional(readOnly = true)
    boolean works(String token) {
        return invitations
                .findById(Invitation.hash(token))
                .filter(it -> it.works(clock.instant()))
                .isPresent();
    }

    /** Words that the person is known by, which the password must not be made of. */
    @Transactional(readOnly = true)
    String[] wordsOf(String token) {
        return invitations
                .findById(Invitation.hash(token))
                .flatMap(it -> accounts.findById(it.person().id()))
                .map(Account::person)
                .map(it -> new String[] {it.name(), it.email()})
                .orElse(new String[0]);
    }

    /** Done by the person whom the link was made for, who is not signed in yet. */
    void redeem(String token, String passwordHash) {
        var invitation = invitations
                .findById(Invitation.hash(token))
                .filter(it -> it.works(clock.instant()))
                .orElseThrow(() -> new Refused(DEAD_LINK));
        var person = new Caller(invitation.person(), "", Set.of(), Set.of());
        currentUser.as(person, () -> use(invitation, passwordHash));
    }

    private Invitation use(Invitation invitation, String passwordHash) {
        invitation.use(clock.instant());
        if (invitation.setsPassword()) {
            setPassword(invitation.person(), passwordHash);
        }
        events.publishEvent(AccountEvent.ofPerson("link-used", invitation.person()));
        return invitation;
    }

    void setPassword(PersonId person, String passwordHash) {
        accounts.findById(person.id()).orElseThrow().password(passwordHash, clock.instant());
        events.publishEvent(AccountEvent.ofPerson("password-set", person));
        events.publishEvent(new RightsChanged(person));
    }

    static String secret() {
        var raw = new byte[32];
        RANDOM.nextBytes(raw);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }
}

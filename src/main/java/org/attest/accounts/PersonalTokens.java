package org.attest.accounts;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own tokens for programs that read figures. Whoever holds one reads with the rights that the person has at
 * that moment in person, and changes nothing.
 */
@Component
@Transactional
public class PersonalTokens {

    public static final int MOST_DAYS = 365;
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 80;
    private static final String READERS =
            ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER + " " + PROVIDER_LEAD + " " + APPROVER;

    private final PersonalTokenRows rows;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonalTokens(PersonalTokenRows rows, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Those that were not withdrawn, the newest first, also when their last day is over. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<PersonalToken> mine() {
        return rows.of(currentUser.get().person()).stream()
                .map(KeptPersonalToken::token)
                .toList();
    }

    /**
     * Makes a token; its secret is in the answer and nowhere else.
     *
     * @param name what the person calls it, such as "Power BI in the office"; at most 80 characters
     * @param until the last day on which it works, at most a year from today
     * @throws Refused when the name is empty or long, the day is past or far, or the person has ten already
     */
    @AllowedTo(READERS)
    public NewPersonalToken make(String name, LocalDate until) {
        var person = currentUser.get().person();
        var called = checked(name);
        var now = clock.instant();
        var today = UkDates.day(now);
        if (until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refused("The last day must lie between today and %s."
                    .formatted(UkDates.inWords(today.plusDays(MOST_DAYS))));
        }
        if (rows.of(person).size() >= MOST) {
            throw new Refused("You have %d tokens, which is the most. Withdraw one that is not used.".formatted(MOST));
        }
        var secret = "attest_" + WaysIn.secret();
        var token = rows.saveAndFlush(new KeptPersonalToken(person, called, secret, now, until))
                .token();
        events.publishEvent(AccountEvent.ofPerson(
                "token-made", person, FieldChange.of("token", null, token.id()), FieldChange.of("until", null, until)));
        return new NewPersonalToken(token, secret);
    }

    /** @throws UnknownItem when the caller has no such token */
    @AllowedTo(READERS)
    public void withdraw(UUID id) {
        var person = currentUser.get().person();
        var kept = rows.find(person, id).orElseThrow(UnknownItem::new);
        kept.end(clock.instant());
        events.publishEvent(AccountEvent.ofPerson("token-withdrawn", person, FieldChange.of("token", id, null)));
    }

    private static String checked(String name) {
        var text = name.strip();
        if (text.isEmpty() || text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("Give the token a name of at most %d characters, such as where it is used."
                    .formatted(LONGEST_NAME));
        }
        return text;
    }
}

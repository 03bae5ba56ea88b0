package org.attest.comments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Colleagues;
import org.attest.accounts.Person;
import org.attest.comments.TalkRules.Side;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said about an item. A comment belongs to the item's organisation and is for its team alone or for the team and
 * the ICB. People who see the item whole read all; an ICB lead who may see its title reads what is for both. To everybody
 * else an item, and what is said about it, is unknown.
 */
@Component
@Transactional
public class Comments {

    private static final String TALKERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;

    private final CommentRows rows;
    private final TalkRules rules;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            CommentRows rows,
            TalkRules rules,
            Accounts accounts,
            Colleagues colleagues,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the caller takes part in the talk about this item. */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public boolean reaches(ItemRef item) {
        return rules.side(item) != Side.NONE;
    }

    /**
     * What was said, as far as it is for the caller, newest last; one statement however much it is.
     *
     * @throws UnknownItem when the item is unknown, foreign, or not the caller's to talk about
     */
    @AllowedTo(TALKERS)
    @Transactional(readOnly = true)
    public Talk of(ItemRef item) {
        var side = rules.requireSide(item);
        var reader = currentUser.get().person();
        return new Talk(
                readable(item, side).stream().map(it -> it.show(reader, now())).toList(), side == Side.TEAM);
    }

    /** The same; what mentions the caller no longer waits for them. */
    @AllowedTo(TALKERS)
    public Talk open(ItemRef item) {
        var side = rules.requireSide(item);
        var reader = currentUser.get().person();
        var readable = readable(item, side);
        if (readable.stream().anyMatch(it -> it.waitsFor(reader))) {
            seen(item);
        }
        return new Talk(readable.stream().map(it -> it.show(reader, now())).toList(), side == Side.TEAM);
    }

    /**
     * Says something; what mentioned the caller on this item is answered with that. What an ICB lead says is for both sides.
     *
     * @param mentions people of {@link #mentionable}, who find it on their home screen
     * @throws Refused when there are no words, or too many
     * @throws UnknownItem for an item that is not the caller's to talk about, and for a person who cannot be mentioned
     */
    @AllowedTo(TALKERS)
    public Comment say(ItemRef item, String text, Audience audience, Collection<PersonId> mentions) {
        var side = rules.requireSide(item);
        var words = Narrative.ofNullable(text);
        if (words == null) {
            throw new Refused("Write a comment first.");
        }
        var mentioned = Set.copyOf(mentions);
        if (!mentioned.isEmpty() && !ids(mentionable(item, side)).containsAll(mentioned)) {
            throw new UnknownItem();
        }
        var author = currentUser.get().person();
        var comment = new KeptComment(item, author, now(), side.speaksTo(audience), words);
        mentioned.forEach(comment::mention);
        rows.saveAndFlush(comment);
        seen(item);
        events.publishEvent(CommentEvent.said(item, comment, words.text()));
        return comment.show(author, now());
    }

    /**
     * Takes the caller's own words back; that there was a comment stays.
     *
     * @throws Refused later than 24 hours after it was said
     * @throws UnknownItem for a comment of somebody else, exactly as for one that does not exist
     */
    @AllowedTo(TALKERS)
    public void takeBack(UUID comment) {
        var scope = rules.scope().organisations();
        var found = scope.isEmpty()
                ? null
                : rows.own(scope, comment, currentUser.get().person()).orElse(null);
        if (found == null) {
            throw new UnknownItem();
        }
        rules.requireSide(found.item());
        var text = found.takeBack(now());
        rows.saveAndFlush(found);
        events.publishEvent(CommentEvent.takenBack(found.item(), found, text));
    }

    /**
     * Who can be mentioned here, by name, the caller left out: of the item's organisation those who see the item, so for
     * an ICB lead a partner's leads and approvers.
     *
     * @throws UnknownItem when the item is not the caller's to talk about
     */
    @AllowedTo(TALKERS)
    @Transactional(readOnly = true)
    public List<Person> mentionable(ItemRef item) {
        return mentionable(item, rules.requireSide(item));
    }

    private List<Person> mentionable(ItemRef item, Side side) {
        var seers = new HashSet<>(ids(colleagues.leadsAndApprovers(item.organisation())));
        if (side == Side.TEAM) {
            seers.addAll(rules.of(item).workers(item));
        }
        var caller = currentUser.get().person();
        return accounts.colleagues(item.organisation()).stream()
                .filter(it -> seers.contains(it.id()) && !it.id().equals(caller))
                .toList();
    }

    private List<KeptComment> readable(ItemRef item, Side side) {
        return rows.on(item.organisation(), item.kind().code(), item.id(), side.reads());
    }

    private void seen(ItemRef item) {
        rows.seen(
                item.organisation(),
                item.kind().code(),
                item.id(),
                currentUser.get().person(),
                now());
    }

    private static Set<PersonId> ids(Collection<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

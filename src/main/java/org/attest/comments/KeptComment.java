package org.attest.comments;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A comment as kept. Its words go when its author takes it back; that something was said stays. */
@Entity
@Table(name = "item_comment")
class KeptComment {

    private static final Duration TIME_TO_TAKE_BACK = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String kind;
    private String itemId;
    private PersonId author;
    private Instant saidAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Audience audience;

    @Column(name = "words", columnDefinition = "mediumtext")
    private @Nullable String text;

    private @Nullable Instant takenBackAt;

    @OneToMany(mappedBy = "comment", cascade = CascadeType.PERSIST)
    private Set<KeptMention> mentions = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptComment() {}

    KeptComment(ItemRef item, PersonId author, Instant now, Audience audience, Narrative text) {
        id = Ids.next();
        organisation = item.organisation();
        kind = item.kind().code();
        itemId = item.id();
        this.author = author;
        saidAt = now;
        this.audience = audience;
        this.text = text.text();
    }

    void mention(PersonId person) {
        mentions.add(new KeptMention(this, person));
    }

    /**
     * Takes the words away and hands them over for the trail.
     *
     * @throws Refused when that was done already, or the day is over
     */
    String takeBack(Instant now) {
        var said = text;
        if (said == null) {
            throw new Refused("This comment is taken back already.");
        }
        if (!mayTakeBack(author, now)) {
            throw new Refused("A comment can be taken back within 24 hours. Add another one that puts it right.");
        }
        text = null;
        takenBackAt = now;
        return said;
    }

    Comment show(PersonId reader, Instant now) {
        return new Comment(id, author, saidAt, audience, text, mentions(), mayTakeBack(reader, now));
    }

    boolean waitsFor(PersonId person) {
        return text != null && mentions.stream().anyMatch(it -> it.waitsFor(person));
    }

    Set<PersonId> mentions() {
        return mentions.stream().map(KeptMention::person).collect(Collectors.toSet());
    }

    ItemRef item() {
        return new ItemRef(new ItemKind(kind), organisation, itemId);
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Audience audience() {
        return audience;
    }

    private boolean mayTakeBack(PersonId person, Instant now) {
        return text != null && author.equals(person) && now.isBefore(saidAt.plus(TIME_TO_TAKE_BACK));
    }
}

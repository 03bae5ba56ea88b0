package org.attest.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.suppliers.AnswersIn;
import org.attest.suppliers.Ending;
import org.attest.suppliers.RemindedAsk;
import org.jspecify.annotations.Nullable;

/** What one person is told about one item, once for its occasion. It names the item and says nothing of what is in it. */
@Entity
@Table(name = "notice")
class KeptNotice {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NoticeKind kind;

    private String itemKind;
    private String itemId;
    private @Nullable UUID subject;
    private @Nullable LocalDate due;

    @Column(columnDefinition = "smallint")
    private @Nullable Short days;

    private String occasion;
    private Instant madeAt;
    private @Nullable UUID digestId;
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptNotice() {}

    private KeptNotice(NoticeKind kind, PersonId person, ItemRef item, String occasion, Instant now) {
        id = Ids.next();
        organisation = item.organisation();
        this.person = person;
        this.kind = kind;
        itemKind = item.kind().code();
        itemId = item.id();
        this.occasion = occasion;
        madeAt = now;
    }

    /** That evidence is this near to its day. */
    static KeptNotice due(PersonId person, ItemRef item, LocalDate due, DueStep step, Instant now) {
        var notice = new KeptNotice(NoticeKind.EVIDENCE_DUE, person, item, occasion(item, due, step), now);
        notice.due = due;
        notice.days = (short) step.days();
        return notice;
    }

    /** That a day of a risk is this near. */
    static KeptNotice ofRisk(PersonId person, NoticeKind kind, ItemRef item, LocalDate due, DueStep step, Instant now) {
        var notice = new KeptNotice(kind, person, item, occasion(kind, item, due, step), now);
        notice.due = due;
        notice.days = (short) step.days();
        return notice;
    }

    static String occasion(NoticeKind kind, ItemRef item, LocalDate due, DueStep step) {
        return kind + ":" + item.id() + ":" + due + ":" + step.days();
    }

    /** An item, its day and the step: the same three are told once. */
    static String occasion(ItemRef item, LocalDate due, DueStep step) {
        return "due:" + item.id() + ":" + due + ":" + step.days();
    }

    /** That a contract or a certificate of a supplier is this near to its end. */
    static KeptNotice ending(PersonId person, Ending ending, Instant now) {
        var notice = new KeptNotice(NoticeKind.SUPPLIER_ENDS, person, ending.supplier(), occasion(ending), now);
        notice.subject = ending.id();
        notice.due = ending.on();
        notice.days = (short) ending.step();
        return notice;
    }

    static String occasion(Ending ending) {
        return "ends:" + ending.id() + ":" + ending.on() + ":" + ending.step();
    }

    /** That the answer to a questionnaire is this near to its day, or late. */
    static KeptNotice askDue(PersonId person, RemindedAsk ask, int step, Instant now) {
        var notice = new KeptNotice(NoticeKind.ASK_DUE, person, ask.supplier(), occasion(ask, step), now);
        notice.subject = ask.id();
        notice.due = ask.due();
        notice.days = (short) step;
        return notice;
    }

    static String occasion(RemindedAsk ask, int step) {
        return "ask:" + ask.id() + ":" + ask.due() + ":" + step;
    }

    /** That a supplier's answers came in. */
    static KeptNotice answersIn(PersonId person, AnswersIn answers, Instant now) {
        var occasion = "answered:" + answers.ask() + ":" + answers.number();
        var notice = new KeptNotice(NoticeKind.ASK_ANSWERED, person, answers.supplier(), occasion, now);
        notice.subject = answers.ask();
        return notice;
    }

    static KeptNotice mention(PersonId person, ItemRef item, UUID comment, Instant now) {
        var notice = new KeptNotice(NoticeKind.MENTION, person, item, "mention:" + comment, now);
        notice.subject = comment;
        return notice;
    }

    static KeptNotice assigned(PersonId person, ItemRef item, Instant now) {
        return new KeptNotice(NoticeKind.ASSIGNED, person, item, "assigned:" + Ids.next(), now);
    }

    /** That the ICB asks an organisation for its return, once a day. */
    static KeptNotice campaign(PersonId person, OrganisationId asked, UUID campaign, LocalDate today, Instant now) {
        var item = new ItemRef(new ItemKind("campaign"), asked, campaign.toString());
        var notice = new KeptNotice(
                NoticeKind.CAMPAIGN, person, item, "campaign:" + campaign + ":" + asked + ":" + today, now);
        notice.subject = campaign;
        return notice;
    }

    void goInto(Digest digest) {
        digestId = digest.id();
    }

    /** The mail could not leave: it goes into the next one. */
    void stayBehind() {
        digestId = null;
    }

    /** It was mailed, or is over. */
    void settle(Instant now) {
        settledAt = now;
    }

    PersonId person() {
        return person;
    }

    NoticeKind kind() {
        return kind;
    }

    ItemRef item() {
        return new ItemRef(new ItemKind(itemKind), organisation, itemId);
    }

    /** The comment that mentions the person, the contract or certificate that ends, or the questionnaire; else null. */
    @Nullable
    UUID subject() {
        return subject;
    }

    /** The day of which it reminds; null for other kinds. */
    @Nullable
    LocalDate due() {
        return due;
    }

    String occasion() {
        return occasion;
    }

    Instant madeAt() {
        return madeAt;
    }
}

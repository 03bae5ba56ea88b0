package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** How a return that was loaded for an organisation arrived, and what became of its signature. */
@Entity
@Table(name = "return_on_behalf")
class KeptOnBehalf {

    @Id
    @Column(name = "taken_id")
    private UUID taken;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    @Column(name = "icb_id")
    private OrganisationId icb;

    private PersonId loadedBy;
    private Instant loadedAt;
    private String sentBy;
    private LocalDate sentOn;

    @Column(columnDefinition = "mediumtext")
    private String checked;

    private String mailId;
    private String mailReference;
    private @Nullable String letterId;
    private @Nullable String letterReference;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private OnBehalf.State state;

    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptOnBehalf() {}

    KeptOnBehalf(TakenReturn taken, Arrival arrival, FiledPaper mail) {
        var shown = taken.taken();
        this.taken = taken.id();
        this.organisation = taken.assessment().organisation();
        this.year = taken.assessment().year();
        this.icb = mail.item().organisation();
        this.loadedBy = shown.by();
        this.loadedAt = shown.at();
        this.sentBy = arrival.sentBy();
        this.sentOn = arrival.sentOn();
        this.checked = arrival.checked();
        this.mailId = mail.item().id();
        this.mailReference = mail.reference();
        this.state = OnBehalf.State.READING;
    }

    void applied() {
        state = OnBehalf.State.WAITING;
    }

    void attach(FiledPaper letter) {
        requireWaiting();
        letterId = letter.item().id();
        letterReference = letter.reference();
    }

    void end(OnBehalf.State end, PersonId by, Instant at, @Nullable String why) {
        requireWaiting();
        state = end;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    private void requireWaiting() {
        if (state != OnBehalf.State.WAITING) {
            throw new Refused("This return does not wait for a signature: " + state.words() + ".");
        }
    }

    /** The item with the signed letter; refused while there is none. */
    ItemRef letter() {
        if (letterId == null) {
            throw new Refused("Attach the signed letter first.");
        }
        return new ItemRef(ItemKind.EVIDENCE, icb, letterId);
    }

    OrganisationId icb() {
        return icb;
    }

    boolean isLoadedBy(PersonId person) {
        return loadedBy.equals(person);
    }

    UUID taken() {
        return taken;
    }

    AssessmentRef assessment() {
        return new AssessmentRef(organisation, year);
    }

    OnBehalf shown() {
        return new OnBehalf(
                taken,
                assessment(),
                icb,
                loadedBy,
                loadedAt,
                new Arrival(sentBy, sentOn, checked),
                mailReference,
                letterReference,
                state,
                decidedBy,
                decidedAt,
                reason);
    }
}

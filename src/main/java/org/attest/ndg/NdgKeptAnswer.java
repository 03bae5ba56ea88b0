package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one evidence item says as it stands. */
@Entity
@Table(name = "ndg_answer")
class NdgKeptAnswer {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    private String reference;

    @Embedded
    private @Nullable NdgValues content;

    private @Nullable UUID loadedIn;

    private @Nullable PersonId loadedBy;

    private boolean loadedRejected;

    private PersonId changedBy;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgKeptAnswer() {}

    NdgKeptAnswer(NdgAssessment assessment, NdgRef ref, NdgValues values, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.reference = ref.written();
        this.content = values;
        this.changedBy = by;
        this.changedAt = at;
    }

    void become(NdgValues wanted, PersonId by, Instant at) {
        content = wanted;
        changedBy = by;
        changedAt = at;
    }

    /** It came in a return that this person loaded for the organisation. */
    void loaded(UUID in, PersonId by) {
        loadedIn = in;
        loadedBy = by;
        loadedRejected = false;
    }

    /** It is the organisation's own word from now on. */
    void confirm() {
        loadedIn = null;
        loadedBy = null;
        loadedRejected = false;
    }

    /** The approver says that it is not theirs: it stays until somebody of the organisation saves it. */
    void reject() {
        loadedRejected = true;
    }

    /**
     * Whether saving these values makes a loaded answer this person's own: by saying it anew, or, once it was rejected, by
     * saving it at all. Whoever loaded it never does that.
     */
    boolean confirmedBy(NdgValues wanted, PersonId by) {
        return loadedIn != null && !by.equals(loadedBy) && (loadedRejected || !wanted.answersAs(values()));
    }

    boolean waitsIn(UUID taken) {
        return taken.equals(loadedIn) && !loadedRejected;
    }

    NdgAnswer.@Nullable Loaded loaded() {
        return loadedIn == null || loadedBy == null ? null : new NdgAnswer.Loaded(loadedIn, loadedBy, loadedRejected);
    }

    OrganisationId organisation() {
        return organisation;
    }

    NdgRef ref() {
        return new NdgRef(reference);
    }

    /** The first saving makes version 1, so that 0 can mean "never saved". */
    NdgAnswer answer(NdgItem item, LocalDate today) {
        var state = ItemState.of(item, values(), today);
        return new NdgAnswer(
                item,
                values(),
                loadedIn != null && state.isMet() ? ItemState.UNCONFIRMED : state,
                version == null ? 0 : version + 1,
                changedBy,
                changedAt,
                loaded(),
                true);
    }

    /** Hibernate makes nothing of columns that are all empty. */
    NdgValues values() {
        return content == null ? NdgValues.NONE : content;
    }
}

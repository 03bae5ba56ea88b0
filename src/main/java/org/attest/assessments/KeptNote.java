package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One note of a review as it is kept; it is written once and never changed. */
@Entity
@Table(name = "review_note")
class KeptNote {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    @Column(name = "seal_number")
    private int seal;

    @Column(name = "outcome_code")
    private String outcome;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReviewNote.Kind kind;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String words;

    private PersonId notedBy;

    private Instant notedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptNote() {}

    KeptNote(Assessment assessment, ReviewNote note) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.seal = note.seal();
        this.outcome = note.outcome().code();
        this.kind = note.kind();
        this.words = note.words();
        this.notedBy = note.by();
        this.notedAt = note.at();
    }

    UUID assessment() {
        return assessment;
    }

    ReviewNote note() {
        return new ReviewNote(seal, new OutcomeCode(outcome), kind, words, notedBy, notedAt);
    }
}

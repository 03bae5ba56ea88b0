package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of an item's history: what it said after a change. It is written once and never changed. */
@Entity
@Table(name = "ndg_edit")
class NdgKeptEdit {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    private String reference;

    private PersonId editedBy;

    private Instant editedAt;

    private boolean answerSet;

    private @Nullable UUID loadedIn;

    @Embedded
    private @Nullable NdgValues content;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgKeptEdit() {}

    NdgKeptEdit(NdgAssessment assessment, NdgRef ref, NdgEdit edit, boolean answerSet) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.reference = ref.written();
        this.editedBy = edit.by();
        this.editedAt = edit.at();
        this.content = edit.after();
        this.answerSet = answerSet;
    }

    /** @param loadedIn the return, loaded for the organisation, in which the change came */
    NdgKeptEdit(NdgAssessment assessment, NdgRef ref, NdgEdit edit, boolean answerSet, @Nullable UUID loadedIn) {
        this(assessment, ref, edit, answerSet);
        this.loadedIn = loadedIn;
    }

    NdgRef ref() {
        return new NdgRef(reference);
    }

    @Nullable
    UUID loadedIn() {
        return loadedIn;
    }

    NdgEdit edit() {
        return new NdgEdit(editedBy, editedAt, content == null ? NdgValues.NONE : content);
    }
}

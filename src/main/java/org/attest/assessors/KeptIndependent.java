package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Seal;
import org.attest.catalogue.AuditList;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An independent assessment as it is kept. */
@Entity
@Table(name = "independent_assessment")
class KeptIndependent {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    @Column(name = "independent_number")
    private int number;

    private String framework;

    @Column(name = "seal_id")
    private UUID seal;

    private String groupName;
    private int chosen;
    private PersonId openedBy;
    private Instant openedAt;
    private @Nullable String overallRisk;
    private @Nullable String confidence;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String summary;

    private @Nullable PersonId concludedBy;
    private @Nullable Instant concludedAt;
    private @Nullable UUID auditedSeal;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptIndependent() {}

    KeptIndependent(Seal seal, AuditList list, int number, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = seal.assessment().organisation();
        this.year = seal.assessment().year();
        this.number = number;
        this.framework = seal.version();
        this.seal = seal.id();
        this.groupName = list.group();
        this.chosen = list.chosen();
        this.openedBy = by;
        this.openedAt = at;
    }

    void weigh(Overall overall) {
        requireOpen();
        overallRisk = overall.risk();
        confidence = overall.confidence();
        summary = overall.summary();
    }

    void conclude(Seal audited) {
        requireOpen();
        concludedBy = audited.sealedBy();
        concludedAt = audited.sealedAt();
        auditedSeal = audited.id();
    }

    /** @throws AssessorRefused when it is concluded */
    void requireOpen() {
        if (concludedAt != null) {
            throw AssessorRefused.concluded(concludedAt);
        }
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String framework() {
        return framework;
    }

    @Nullable
    Instant concludedAt() {
        return concludedAt;
    }

    Overall overall() {
        return new Overall(overallRisk, confidence, summary);
    }

    Independent show() {
        var conclusion = concludedBy == null || concludedAt == null || auditedSeal == null
                ? null
                : new Conclusion(concludedBy, concludedAt, auditedSeal);
        return new Independent(
                id,
                new AssessmentRef(organisation, year),
                number,
                framework,
                seal,
                groupName,
                chosen,
                openedAt,
                openedBy,
                overall(),
                conclusion);
    }
}

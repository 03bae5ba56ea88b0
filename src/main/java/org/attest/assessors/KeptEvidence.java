package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.FilledTemplate;
import org.attest.evidence.ReviewState;
import org.attest.shared.Ids;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An item of evidence as it was when the independent assessment opened; it is written once and never changed. */
@Entity
@Immutable
@Table(name = "independent_evidence")
class KeptEvidence {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "independent_id")
    private UUID independent;

    @Column(name = "item_id")
    private UUID item;

    private String reference;
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Marking marking;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReviewState state;

    private @Nullable LocalDate effectiveOn;
    private @Nullable LocalDate reviewDue;
    private @Nullable LocalDate expiresOn;
    private @Nullable LocalDate due;
    private @Nullable String keptHash;

    @Column(name = "template_name")
    private @Nullable String template;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptEvidence() {}

    KeptEvidence(KeptIndependent independent, EvidenceItem now, @Nullable FilledTemplate filled) {
        var details = now.details();
        this.id = Ids.next();
        this.organisation = independent.organisation();
        this.independent = independent.id();
        this.item = now.id();
        this.reference = now.reference();
        this.title = details.title();
        this.kind = details.kind();
        this.marking = details.marking();
        this.state = now.state();
        this.effectiveOn = details.lifetime().effective();
        this.reviewDue = details.lifetime().reviewDue();
        this.expiresOn = details.lifetime().expires();
        this.due = details.lifetime().due();
        this.keptHash = details.content().keptHash();
        this.template = filled == null ? null : filled.name();
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    UUID independent() {
        return independent;
    }

    FrozenItem show(List<FrozenFile> files) {
        return new FrozenItem(
                item,
                reference,
                title,
                kind,
                marking,
                state,
                effectiveOn,
                reviewDue,
                expiresOn,
                due,
                keptHash,
                template,
                files);
    }
}

package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one assessor typed of one finding and did not save. */
@Entity
@Table(name = "independent_finding_draft")
class KeptFindingDraft {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "independent_id")
    private UUID independent;

    @Column(name = "outcome_code", columnDefinition = "varchar(8)")
    private OutcomeCode outcome;

    private PersonId person;

    @Column(name = "finding_id")
    private @Nullable UUID finding;

    private String title;

    @Column(name = "body", columnDefinition = "mediumtext")
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Priority priority;

    private @Nullable PersonId owner;
    private @Nullable LocalDate due;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptFindingDraft() {}

    KeptFindingDraft(KeptIndependent independent, PersonId person, FindingDraft typed) {
        this.id = Ids.next();
        this.organisation = independent.organisation();
        this.independent = independent.id();
        this.outcome = typed.outcome();
        this.finding = typed.finding();
        this.person = person;
        this.title = typed.title();
        this.text = typed.text();
        this.priority = typed.priority();
        become(typed);
    }

    KeptFindingDraft become(FindingDraft typed) {
        title = typed.title();
        text = typed.text();
        priority = typed.priority();
        owner = typed.owner();
        due = typed.due();
        return this;
    }

    boolean isOf(@Nullable UUID wanted) {
        return Objects.equals(finding, wanted);
    }

    FindingDraft draft() {
        return new FindingDraft(outcome, finding, title, text, priority, owner, due);
    }
}

package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person who is named as assessor on one independent assessment. */
@Entity
@Table(name = "independent_assessor")
class KeptAssessor {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "independent_id")
    private UUID independent;

    private PersonId person;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptAssessor() {}

    KeptAssessor(KeptIndependent independent, PersonId person) {
        this.id = Ids.next();
        this.organisation = independent.organisation();
        this.independent = independent.id();
        this.person = person;
    }

    OrganisationId organisation() {
        return organisation;
    }

    UUID independent() {
        return independent;
    }

    PersonId person() {
        return person;
    }
}

package org.attest.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** A ticked point as it is kept with its item. */
@Embeddable
record Tick(
        @Column(name = "organisation_id") OrganisationId owner,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        EvidencePoint point,

        PersonId tickedBy,
        Instant tickedAt) {}

package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** An incident in columns; the services that were hit are their ids in one text, in order. */
@Embeddable
record IncidentValues(
        LocalDate happenedOn,
        @Column(columnDefinition = "mediumtext") String what,
        @Nullable Integer hoursToNotify,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        CareImpact careImpact,

        @Column(columnDefinition = "mediumtext") @Nullable String careImpactWords,
        @Column(columnDefinition = "mediumtext") @Nullable String servicesHit,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        RootCause rootCause,

        @Column(columnDefinition = "mediumtext") @Nullable String rootCauseWords) {

    static IncidentValues of(IncidentDetails details) {
        return new IncidentValues(
                details.on(),
                details.what(),
                details.hoursToNotify(),
                details.impact(),
                details.impactWords(),
                details.services().isEmpty()
                        ? null
                        : details.services().stream()
                                .map(UUID::toString)
                                .sorted()
                                .collect(Collectors.joining(" ")),
                details.cause(),
                details.causeWords());
    }

    IncidentDetails details() {
        return new IncidentDetails(
                happenedOn, what, hoursToNotify, careImpact, careImpactWords, services(), rootCause, rootCauseWords);
    }

    private Set<UUID> services() {
        return servicesHit == null
                ? Set.of()
                : Arrays.stream(servicesHit.split(" ")).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** What differs, in full; of a new incident (no before) what is filled in. */
    static List<FieldChange> changes(@Nullable IncidentValues before, IncidentValues after) {
        return new FieldChanges<>(before, after)
                .of(SupplierField.HAPPENED, IncidentValues::happenedOn)
                .of(SupplierField.INCIDENT, IncidentValues::what)
                .of(SupplierField.HOURS_TO_NOTIFY, IncidentValues::hoursToNotify)
                .of(SupplierField.CARE_IMPACT, IncidentValues::careImpact)
                .of(SupplierField.CARE_IMPACT_WORDS, IncidentValues::careImpactWords)
                .of(SupplierField.SERVICES_HIT, IncidentValues::servicesHit)
                .of(SupplierField.ROOT_CAUSE, IncidentValues::rootCause)
                .of(SupplierField.ROOT_CAUSE_WORDS, IncidentValues::rootCauseWords)
                .all();
    }
}

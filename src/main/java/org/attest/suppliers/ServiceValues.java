package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** A service of a supplier in columns. */
@Embeddable
record ServiceValues(
        String name,

        @Column(name = "function_words", columnDefinition = "mediumtext") @Nullable
        String function,

        @Column(columnDefinition = "mediumtext") @Nullable String pathways,
        @Nullable String hostingCountry,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        RemoteAccess remoteAccess,

        @Nullable Integer rtoPromised,
        @Nullable Integer rpoPromised,
        @Nullable Integer rtoTested,
        @Nullable Integer rpoTested,
        @Nullable LocalDate testedOn,
        @Column(columnDefinition = "mediumtext") @Nullable String fallback,
        boolean ended) {

    static ServiceValues of(ServiceDetails details) {
        return new ServiceValues(
                details.name(),
                details.function(),
                details.pathways(),
                details.hostingCountry(),
                details.remoteAccess(),
                details.promised().rtoHours(),
                details.promised().rpoHours(),
                details.tested().rtoHours(),
                details.tested().rpoHours(),
                details.testedOn(),
                details.fallback(),
                details.ended());
    }

    ServiceDetails details() {
        return new ServiceDetails(
                name,
                function,
                pathways,
                hostingCountry,
                remoteAccess,
                new Recovery(rtoPromised, rpoPromised),
                new Recovery(rtoTested, rpoTested),
                testedOn,
                fallback,
                ended);
    }

    /** What differs, in full; of a new service (no before) what is filled in. */
    static List<FieldChange> changes(@Nullable ServiceValues before, ServiceValues after) {
        return new FieldChanges<>(before, after)
                .of(SupplierField.SERVICE, ServiceValues::name)
                .of(SupplierField.FUNCTION, ServiceValues::function)
                .of(SupplierField.PATHWAYS, ServiceValues::pathways)
                .of(SupplierField.HOSTING, ServiceValues::hostingCountry)
                .of(SupplierField.REMOTE_ACCESS, ServiceValues::remoteAccess)
                .of(SupplierField.RTO_PROMISED, ServiceValues::rtoPromised)
                .of(SupplierField.RPO_PROMISED, ServiceValues::rpoPromised)
                .of(SupplierField.RTO_TESTED, ServiceValues::rtoTested)
                .of(SupplierField.RPO_TESTED, ServiceValues::rpoTested)
                .of(SupplierField.TESTED_ON, ServiceValues::testedOn)
                .of(SupplierField.FALLBACK, ServiceValues::fallback)
                .of(SupplierField.ENDED, it -> it.ended() ? Boolean.TRUE : null)
                .all();
    }
}

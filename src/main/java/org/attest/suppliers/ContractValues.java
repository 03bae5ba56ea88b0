package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** A contract in columns; its clauses stand in one, in their order, with spaces between. */
@Embeddable
record ContractValues(
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeBy,
        @Nullable String framework,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        ValueBand valueBand,

        String clauses,
        @Nullable Integer breachHours,
        boolean standardise,
        @Column(columnDefinition = "mediumtext") @Nullable String note) {

    static ContractValues of(ContractDetails details) {
        return new ContractValues(
                details.title(),
                details.starts(),
                details.ends(),
                details.noticeBy(),
                details.framework(),
                details.value(),
                details.clauses().stream().sorted().map(Clause::name).collect(Collectors.joining(" ")),
                details.breachHours(),
                details.standardise(),
                details.note());
    }

    ContractDetails details() {
        return new ContractDetails(
                title,
                startsOn,
                endsOn,
                noticeBy,
                framework,
                valueBand,
                Arrays.stream(clauses.split(" "))
                        .filter(it -> !it.isEmpty())
                        .map(Clause::valueOf)
                        .collect(Collectors.toSet()),
                breachHours,
                standardise,
                note);
    }

    /** What differs, in full; of a new contract (no before) what is filled in. */
    static List<FieldChange> changes(@Nullable ContractValues before, ContractValues after) {
        return new FieldChanges<>(before, after)
                .of(SupplierField.CONTRACT, ContractValues::title)
                .of(SupplierField.STARTS, ContractValues::startsOn)
                .of(SupplierField.ENDS, ContractValues::endsOn)
                .of(SupplierField.NOTICE_BY, ContractValues::noticeBy)
                .of(SupplierField.FRAMEWORK, ContractValues::framework)
                .of(SupplierField.VALUE, ContractValues::valueBand)
                .of(SupplierField.CLAUSES, it -> it.clauses().isEmpty() ? null : it.clauses())
                .of(SupplierField.BREACH_HOURS, ContractValues::breachHours)
                .of(SupplierField.STANDARDISE, it -> it.standardise() ? Boolean.TRUE : null)
                .of(SupplierField.NOTE, ContractValues::note)
                .all();
    }
}

package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An assurance in columns. */
@Embeddable
record AssuranceValues(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        AssuranceKind kind,

        @Nullable String says,
        @Nullable String body,
        @Column(columnDefinition = "mediumtext") @Nullable String scope,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable OrganisationId evidenceOrganisation,
        @Nullable String evidenceItem) {

    static AssuranceValues of(AssuranceDetails details) {
        var evidence = details.evidence();
        return new AssuranceValues(
                details.kind(),
                details.says(),
                details.body(),
                details.scope(),
                details.issued(),
                details.expires(),
                evidence == null ? null : evidence.organisation(),
                evidence == null ? null : evidence.id());
    }

    AssuranceDetails details() {
        return new AssuranceDetails(
                kind,
                says,
                body,
                scope,
                issuedOn,
                expiresOn,
                evidenceOrganisation == null || evidenceItem == null
                        ? null
                        : new ItemRef(ItemKind.EVIDENCE, evidenceOrganisation, evidenceItem));
    }

    /** What differs, in full; of a new assurance (no before) what is filled in. */
    static List<FieldChange> changes(@Nullable AssuranceValues before, AssuranceValues after) {
        return new FieldChanges<>(before, after)
                .of(SupplierField.ASSURANCE, AssuranceValues::kind)
                .of(SupplierField.SAYS, AssuranceValues::says)
                .of(SupplierField.BODY, AssuranceValues::body)
                .of(SupplierField.SCOPE, AssuranceValues::scope)
                .of(SupplierField.ISSUED, AssuranceValues::issuedOn)
                .of(SupplierField.EXPIRES, AssuranceValues::expiresOn)
                .of(SupplierField.EVIDENCE, AssuranceValues::evidenceItem)
                .all();
    }
}

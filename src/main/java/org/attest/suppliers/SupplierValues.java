package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.attest.organisations.OdsCode;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** The shared record of a supplier in columns. */
@Embeddable
record SupplierValues(
        String name,
        @Nullable String companyNumber,
        @Nullable String odsCode,
        @Nullable String parentGroup,
        @Column(columnDefinition = "mediumtext") @Nullable String contacts,
        @Nullable Integer safetyScore,
        @Nullable Integer dataScore,
        @Nullable Integer accessScore,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        Substitutability substitutability,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        Tier overrideTier,

        @Column(columnDefinition = "mediumtext") @Nullable String overrideReason) {

    static SupplierValues of(SupplierDetails details) {
        var scores = details.scores();
        var code = details.odsCode();
        var override = details.override();
        return new SupplierValues(
                details.name(),
                details.companyNumber(),
                code == null ? null : code.code(),
                details.parentGroup(),
                details.contacts(),
                scores.safety(),
                scores.data(),
                scores.access(),
                scores.substitutability(),
                override == null ? null : override.tier(),
                override == null ? null : override.reason());
    }

    SupplierDetails details() {
        return new SupplierDetails(
                name,
                companyNumber,
                odsCode == null ? null : new OdsCode(odsCode),
                parentGroup,
                contacts,
                scores(),
                overrideTier == null || overrideReason == null ? null : new TierOverride(overrideTier, overrideReason));
    }

    Scores scores() {
        return new Scores(safetyScore, dataScore, accessScore, substitutability);
    }

    /** What differs, in full; of a new record (no before) what is filled in. */
    static List<FieldChange> changes(@Nullable SupplierValues before, SupplierValues after) {
        return new FieldChanges<>(before, after)
                .of(SupplierField.NAME, SupplierValues::name)
                .of(SupplierField.COMPANY_NUMBER, SupplierValues::companyNumber)
                .of(SupplierField.ODS_CODE, SupplierValues::odsCode)
                .of(SupplierField.PARENT_GROUP, SupplierValues::parentGroup)
                .of(SupplierField.CONTACTS, SupplierValues::contacts)
                .of(SupplierField.SAFETY, SupplierValues::safetyScore)
                .of(SupplierField.DATA, SupplierValues::dataScore)
                .of(SupplierField.ACCESS, SupplierValues::accessScore)
                .of(SupplierField.SUBSTITUTABILITY, SupplierValues::substitutability)
                .of(SupplierField.OVERRIDE_TIER, SupplierValues::overrideTier)
                .of(SupplierField.OVERRIDE_REASON, SupplierValues::overrideReason)
                .all();
    }
}

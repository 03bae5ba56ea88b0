package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The shared record of a supplier in the register of one ICB. Tier and use are counted anew whenever either changes. */
@Entity
@Table(name = "supplier")
class KeptSupplier {

    @Id
    private UUID id;

    /** The ICB whose register it stands in. */
    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private int number;

    @Embedded
    private SupplierValues says;

    @Enumerated(EnumType.ORDINAL)
    @Column(columnDefinition = "tinyint")
    private Tier tier;

    private int usedBy;
    private @Nullable LocalDate reviewedOn;
    private @Nullable LocalDate fullyReviewedOn;
    private @Nullable LocalDate nextReviewOn;

    /** Counts the changes of people, so that nobody changes what somebody else changed meanwhile. */
    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptSupplier() {}

    KeptSupplier(OrganisationId register, int number, SupplierValues says, TierRule rule) {
        this.id = Ids.next();
        this.organisation = register;
        this.number = number;
        this.says = says;
        this.edits = 1;
        this.tier = Tier.UNKNOWN;
        judge(rule);
    }

    void change(SupplierValues now, TierRule rule) {
        says = now;
        edits++;
        judge(rule);
    }

    void countUse(int providers, TierRule rule) {
        usedBy = providers;
        judge(rule);
    }

    void review(LocalDate on, LocalDate lastFull, LocalDate next) {
        reviewedOn = on;
        fullyReviewedOn = lastFull;
        nextReviewOn = next;
    }

    private void judge(TierRule rule) {
        tier = Objects.requireNonNullElse(says.overrideTier(), tiering(rule).tier());
    }

    Tiering tiering(TierRule rule) {
        return rule.of(says.scores(), usedBy);
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    ItemRef ref() {
        return new ItemRef(ItemKind.SUPPLIER, organisation, id.toString());
    }

    String reference() {
        return References.written(number);
    }

    SupplierValues says() {
        return says;
    }

    Tier tier() {
        return tier;
    }

    int usedBy() {
        return usedBy;
    }

    @Nullable
    LocalDate reviewedOn() {
        return reviewedOn;
    }

    @Nullable
    LocalDate fullyReviewedOn() {
        return fullyReviewedOn;
    }

    @Nullable
    LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    long edits() {
        return edits;
    }

    SupplierEntry entry() {
        return new SupplierEntry(ref(), reference(), says.details(), tier, edits);
    }

    SupplierName named() {
        return new SupplierName(ref(), reference(), says.name(), tier);
    }
}

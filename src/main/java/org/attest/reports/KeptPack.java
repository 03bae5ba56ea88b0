package org.attest.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A pack as it is kept: the figures are written once, the words until it is issued. */
@Entity
@Table(name = "board_pack")
class KeptPack {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    private String title;

    @Column(name = "pack_number")
    private @Nullable Integer number;

    @Column(columnDefinition = "longtext", updatable = false)
    private String figures;

    @Column(updatable = false)
    private String sha256;

    @Column(columnDefinition = "mediumtext")
    private String words;

    @Column(updatable = false)
    private PersonId frozenBy;

    @Column(updatable = false)
    private Instant frozenAt;

    private @Nullable PersonId issuedBy;

    private @Nullable Instant issuedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptPack() {}

    KeptPack(String title, Snapshot frozen, PackWords words, PersonId by) {
        var heading = frozen.position().heading();
        this.id = Ids.next();
        this.organisation = heading.organisation();
        this.year = heading.year();
        this.title = title;
        this.figures = SnapshotJson.of(frozen);
        this.sha256 = Sha256.ofText(figures).hex();
        this.words = SnapshotJson.of(words);
        this.frozenBy = by;
        this.frozenAt = heading.asAt();
    }

    /** @throws Refused when the pack is issued: from then on a correction is the next number */
    void write(PackWords written) {
        refuseIfIssued();
        words = SnapshotJson.of(written);
    }

    void issue(int next, PersonId by, Instant at) {
        refuseIfIssued();
        number = next;
        issuedBy = by;
        issuedAt = at;
    }

    private void refuseIfIssued() {
        if (number != null) {
            throw new Refused("Pack %d is issued and stays as it is. A correction is the next pack.".formatted(number));
        }
    }

    boolean isAt(long asked) {
        return asked == counted();
    }

    PackWords words() {
        return SnapshotJson.words(words);
    }

    /** @throws Refused when the kept figures no longer have the digest that was taken when they were frozen */
    Pack pack() {
        if (!Sha256.ofText(figures).hex().equals(sha256)) {
            throw new Refused("The frozen figures of this pack were altered outside Attest, so it cannot be shown.");
        }
        return new Pack(line(), SnapshotJson.snapshot(figures), words());
    }

    PackLine line() {
        return new PackLine(
                id, organisation, year, title, number, frozenAt, frozenBy, issuedAt, issuedBy, sha256, counted());
    }

    private long counted() {
        return version == null ? 0 : version;
    }
}

package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One organisation's answers to one NDG set for one DSPT year, and the stage of its round. */
@Entity
@Table(name = "ndg_assessment")
class NdgAssessment {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    @Column(name = "set_version")
    private String setVersion;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NdgCategory category;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NdgStage stage;

    private int seals;
    private int sealInForce;

    /** Counts what was written; adding to it is also how a writer gets its turn on this assessment. */
    private long turns;

    private Instant madeAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgAssessment() {}

    NdgAssessment(NdgYear ref, NdgSet set, Instant madeAt) {
        this.id = Ids.next();
        this.organisation = ref.organisation();
        this.year = ref.year();
        this.setVersion = set.version();
        this.category = set.category();
        this.stage = NdgStage.OPEN;
        this.madeAt = madeAt;
    }

    /** Takes a step, or refuses. What one person alone signed counts only once it is countersigned. */
    void take(NdgMove move, boolean onePerson) {
        if (!move.fits(stage)) {
            throw NdgRefused.notNow(move, stage);
        }
        stage = move.to();
        if (move == NdgMove.SIGN_OFF) {
            seals++;
            stage = onePerson ? NdgStage.AWAITING_COUNTERSIGN : NdgStage.SIGNED_OFF;
        }
        if (stage == NdgStage.SIGNED_OFF) {
            sealInForce = seals;
        }
    }

    void requireOpen() {
        if (!stage.isOpen()) {
            throw NdgRefused.closed(stage);
        }
    }

    UUID id() {
        return id;
    }

    NdgYear ref() {
        return new NdgYear(organisation, year);
    }

    OrganisationId organisation() {
        return organisation;
    }

    String setVersion() {
        return setVersion;
    }

    NdgCategory category() {
        return category;
    }

    NdgStage stage() {
        return stage;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** The number of the latest seal; 0 before the first. */
    int seals() {
        return seals;
    }
}

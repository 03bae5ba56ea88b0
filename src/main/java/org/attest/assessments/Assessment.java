package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One organisation's answers to one framework version for one DSPT year, and the stage of its round. */
@Entity
class Assessment {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    private String framework;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Round round;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Stage stage;

    private int seals;

    private int sealInForce;

    /** The seal whose queries are open; 0 or a number before the latest when none is. */
    private int queriedSeal;

    private @Nullable Instant queriedAt;

    /** Counts what was written; adding to it is also how a writer gets its turn on this assessment. */
    private long turns;

    private Instant madeAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(AssessmentRef ref, String framework, Instant madeAt) {
        this.id = Ids.next();
        this.organisation = ref.organisation();
        this.year = ref.year();
        this.framework = framework;
        this.round = Round.INTERIM;
        this.stage = Stage.OPEN;
        this.madeAt = madeAt;
    }

    /**
     * Takes a step, or refuses.
     *
     * @param unanswered the outcomes without a level, for the steps that want one for each
     * @param unconfirmed those whose carried answer nobody has confirmed, for the step that hands the answers in
     */
    void take(Move move, SortedSet<OutcomeCode> unanswered, SortedSet<OutcomeCode> unconfirmed) {
        if (!move.fits(round, stage)) {
            throw AssessmentRefused.notNow(move, round, stage);
        }
        if (!unanswered.isEmpty()) {
            throw AssessmentRefused.unanswered(unanswered.stream().toList());
        }
        if (!unconfirmed.isEmpty()) {
            throw AssessmentRefused.unconfirmed(unconfirmed.stream().toList());
        }
        if (move == Move.OPEN_NEXT_ROUND) {
            round = Round.FINAL;
        }
        if (move == Move.COUNTERSIGN) {
            sealInForce = seals;
        }
        if (move == Move.GIVE_BACK) {
            queriedSeal = 0;
        }
        stage = move == Move.SEND_BACK && answersQueries() ? Stage.QUERIED : move.to();
    }

    void querySent(Instant at) {
        queriedSeal = seals;
        queriedAt = at;
    }

    /** Whether the round is being answered or signed again only where the ICB asked. */
    boolean answersQueries() {
        return queriedSeal > 0 && queriedSeal == seals;
    }

    /** Since when the outcomes with an open query take answers; null while none is open. */
    @Nullable
    Instant queriedSince() {
        return answersQueries() ? queriedAt : null;
    }

    /** @throws AssessmentRefused when one of these outcomes takes no answer now */
    void requireOpen(Collection<OutcomeCode> outcomes, Supplier<Set<OutcomeCode>> queried) {
        if (stage != Stage.QUERIED) {
            requireOpen();
            return;
        }
        var open = queried.get();
        outcomes.stream().filter(it -> !open.contains(it)).findFirst().ifPresent(it -> {
            throw AssessmentRefused.notQueried(it);
        });
    }

    /** Takes the step {@link Move#SIGN_OFF}: the next seal, in force at once unless an ICB has to countersign it. */
    void signOff(boolean onePerson, SortedSet<OutcomeCode> unanswered) {
        take(Move.SIGN_OFF, unanswered, new TreeSet<>());
        seals++;
        if (onePerson) {
            stage = Stage.AWAITING_COUNTERSIGN;
        } else {
            sealInForce = seals;
        }
    }

    void requireOpen() {
        if (!stage.isOpen()) {
            throw AssessmentRefused.closed(stage);
        }
    }

    UUID id() {
        return id;
    }

    AssessmentRef ref() {
        return new AssessmentRef(organisation, year);
    }

    Instant madeAt() {
        return madeAt;
    }

    OrganisationId organisation() {
        return organisation;
    }

    /** The version of the framework that this edition uses, such as {@code v9}. */
    String framework() {
        return framework;
    }

    Round round() {
        return round;
    }

    Stage stage() {
        return stage;
    }

    /** The number of the latest seal; 0 before the first. */
    int seals() {
        return seals;
    }

    /** The number of the latest seal that counts; 0 before the first. */
    int sealInForce() {
        return sealInForce;
    }
}

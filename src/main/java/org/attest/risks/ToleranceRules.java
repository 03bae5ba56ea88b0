package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attest.connections.LinkedWork;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Accepts and reviews risks; the caller's right was checked before. */
@Component
class ToleranceRules {

    private final EntityManager entities;
    private final RiskDiary diary;
    private final RiskBook book;
    private final RiskWriting writing;
    private final LinkedWork work;

    ToleranceRules(EntityManager entities, RiskDiary diary, RiskBook book, RiskWriting writing, LinkedWork work) {
        this.entities = entities;
        this.diary = diary;
        this.book = book;
        this.writing = writing;
        this.work = work;
    }

    void accept(KeptRisk risk, LocalDate until, String reason) {
        RiskWriting.requireOpen(risk);
        var points = risk.points();
        if (points == null || !risk.overTolerance()) {
            throw new Refused("The risk is not over tolerance, so there is nothing to accept.");
        }
        var latest = today().plusMonths(RiskData.SHIPPED.acceptanceMonths());
        if (until.isBefore(today()) || until.isAfter(latest)) {
            throw new Refused("A risk is accepted until a day from today to %s, %d months at most."
                    .formatted(UkDates.inWords(latest), RiskData.SHIPPED.acceptanceMonths()));
        }
        var said = said(reason, "Say why the risk is accepted.");
        requireSomebodyElse(risk);
        entities.persist(new KeptAcceptance(risk, points, until, said, diary.who(), diary.now()));
        risk.accept(until, diary.now());
        diary.write(
                risk,
                RiskVerb.ACCEPT,
                List.of(
                        FieldChange.of("accepted", null, points),
                        FieldChange.of("until", null, until),
                        FieldChange.of("reason", null, said)));
    }

    void end(KeptRisk risk, String reason) {
        if (!risk.isAccepted(today())) {
            throw new Refused("No acceptance of this risk is in force.");
        }
        var said = said(reason, "Give the reason.");
        book.acceptances(risk).getFirst().end(today());
        risk.acceptNoLonger(diary.now());
        diary.write(risk, RiskVerb.END_ACCEPTANCE, List.of(FieldChange.of("reason", null, said)));
    }

    void review(KeptRegister register, KeptRisk risk, Score score, String note) {
        RiskWriting.requireOpen(risk);
        var said = said(note, "Say what the review found.");
        if (!score.equals(risk.scores().current())) {
            writing.rate(register, risk, new NewRating(Measured.CURRENT, score, today(), said));
        }
        if (risk.overTolerance()
                && !risk.isAccepted(today())
                && work.unfinished(risk.ref()).isEmpty()) {
            throw new Refused(
                    "This leaves %s over tolerance with nothing done about it, so it cannot be saved as reviewed. Link an action that is not finished, or have an approver accept the risk until a day. What you typed is still here."
                            .formatted(risk.reference()));
        }
        risk.review(today(), diary.now());
        diary.write(
                risk,
                RiskVerb.REVIEW,
                List.of(
                        FieldChange.of("reviewed", null, score.cell()),
                        FieldChange.of("reason", null, said),
                        FieldChange.of("reviewDue", null, risk.reviewDue())));
    }

    /** Nobody accepts their own: not the risk that they own, nor the score that they gave. */
    private void requireSomebodyElse(KeptRisk risk) {
        var me = diary.who();
        var scored = book.ratings(risk).stream()
                .map(KeptRating::show)
                .filter(it -> it.measured() == Measured.CURRENT)
                .findFirst()
                .map(Rating::by);
        if (Objects.equals(risk.says().owner(), me) || scored.filter(me::equals).isPresent()) {
            throw new Refused("You own this risk or gave it its current score, so somebody else must accept it.");
        }
    }

    private static String said(String written, String missing) {
        var said = Narrative.checked(written);
        if (said == null) {
            throw new Refused(missing);
        }
        return said;
    }

    private LocalDate today() {
        return UkDates.day(diary.now());
    }
}

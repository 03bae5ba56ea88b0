package org.attest.assessments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that an ICB lead loads for an organisation that reports to it. They count as unconfirmed until the approver of
 * that organisation signs them, or another person of the ICB confirms them against a signed letter; whoever loaded them
 * does neither, whatever role they hold besides, nor does anybody who acts for them.
 */
@Component
@Transactional
public class LoadedAnswers {

    private static final String READERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD;

    private final Sights sights;
    private final Turns turns;
    private final AnswerBook answers;
    private final LoadedBook loaded;
    private final CurrentUser currentUser;

    LoadedAnswers(Sights sights, Turns turns, AnswerBook answers, LoadedBook loaded, CurrentUser currentUser) {
        this.sights = sights;
        this.turns = turns;
        this.answers = answers;
        this.loaded = loaded;
        this.currentUser = currentUser;
    }

    /**
     * Saves the answers of a loaded return as {@link Assessments#saveAll} does, each unconfirmed; answers that are equal
     * stay as they are.
     *
     * @param in the return, by which they are signed later
     * @throws UnknownItem unless the caller is ICB lead of an ICB to which the organisation reports, and not of that one
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<Saved> saveAll(AssessmentRef ref, UUID in, List<AnswerChange> changes) {
        sights.requireOnBehalf(ref.organisation());
        return changes.isEmpty()
                ? List.of()
                : answers.loadFor(turns.take(ref), sights.of(ref.organisation()), in, changes);
    }

    /** What stands in each answer although the ICB may not see it, as far as the ICB loaded it itself. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Map<OutcomeCode, ConcealedAnswer> concealed(AssessmentRef ref) {
        sights.requireOnBehalf(ref.organisation());
        return turns.find(ref).map(loaded::concealed).orElse(Map.of());
    }

    /** What a return changed, outcome by outcome; the ICB is not told what stood there before. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<LoadedChange> changes(AssessmentRef ref, UUID in) {
        var own = currentUser.get().holdsAny(ref.organisation(), Role.PROVIDER_LEAD, Role.APPROVER);
        if (!own) {
            sights.requireOnBehalf(ref.organisation());
        }
        return turns.find(ref).map(it -> loaded.changes(it, in, own)).orElse(List.of());
    }

    /**
     * The approver signs what still waits of a return. Signing is no setting of levels, so the approver may sign off the
     * round afterwards.
     *
     * @return how many answers are confirmed by it
     * @throws AssessmentRefused when the caller loaded it, or acts for whoever did, or the year is closed
     */
    @AllowedTo(Role.Name.APPROVER)
    public int sign(AssessmentRef ref, UUID in) {
        return loaded.confirm(turns.take(ref), in, approver(ref), null);
    }

    /**
     * Another person of the ICB confirms what still waits of a return.
     *
     * @param letter the evidence item that holds the signed letter
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public int confirm(AssessmentRef ref, UUID in, ItemRef letter) {
        var caller = sights.requireOnBehalf(ref.organisation());
        return loaded.confirm(turns.take(ref), in, caller, letter);
    }

    /**
     * The approver says that a return is not the organisation's word. Nothing is put back: the answers stay as they were
     * loaded, unconfirmed, until somebody of the organisation says each anew or that it is true.
     *
     * @return how many answers are left so
     */
    @AllowedTo(Role.Name.APPROVER)
    public int reject(AssessmentRef ref, UUID in) {
        return loaded.reject(turns.take(ref), in, approver(ref));
    }

    private Caller approver(AssessmentRef ref) {
        return currentUser.require(ref.organisation(), Role.APPROVER);
    }
}

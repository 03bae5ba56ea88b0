package org.attest.assessments;

import java.util.List;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.Part;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations' assessments: answers, drafts and rounds; what was sealed is read at {@link Seals}. An assessment exists from its first answer on; before,
 * it reads as open, interim and empty. A provider lead and an approver see all of their own, a contributor the outcomes
 * assigned to them and of the rest titles and progress, an ICB lead what its partners share (hidden fields are named).
 * Everybody else gets {@link UnknownItem}, exactly as for an organisation that does not exist.
 */
@Component
@Transactional
public class Assessments {

    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;
    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR;
    private static final String LOADERS = WRITERS + " " + Role.Name.ICB_LEAD;

    private final Sights sights;
    private final Turns turns;
    private final AnswerBook answers;
    private final DraftBook drafts;
    private final TaskList tasks;
    private final Rounds rounds;
    private final Overviews overviews;
    private final YearBefore yearBefore;

    Assessments(
            Sights sights,
            Turns turns,
            AnswerBook answers,
            DraftBook drafts,
            TaskList tasks,
            Rounds rounds,
            Overviews overviews,
            YearBefore yearBefore) {
        this.sights = sights;
        this.turns = turns;
        this.answers = answers;
        this.drafts = drafts;
        this.tasks = tasks;
        this.rounds = rounds;
        this.overviews = overviews;
        this.yearBefore = yearBefore;
    }

    /** The organisations that report and of which the caller may see something, by name; four statements whatever their number. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<AssessmentRow> list(DsptYear year, Window window) {
        return overviews.list(sights.scope(), year, window);
    }

    /** Where one assessment stands; seals and stage history are empty for a contributor. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Overview overview(AssessmentRef ref) {
        return overviews.of(ref, sights.of(ref.organisation()));
    }

    /** The outcomes in the order of their codes, each with its answer as far as the caller may see it. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<Task> tasks(AssessmentRef ref, TaskFilter filter) {
        return tasks.of(ref, sights.of(ref.organisation()), filter);
    }

    /** @throws UnknownItem when the framework of that year has no such outcome */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Task task(AssessmentRef ref, OutcomeCode outcome) {
        return tasks.one(ref, sights.of(ref.organisation()), outcome);
    }

    /** The answer as far as the caller may see it; version 0 where nothing was saved yet. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Answer answer(AssessmentRef ref, OutcomeCode outcome) {
        return task(ref, outcome).answer();
    }

    /** All answers of the year's framework in the order of the codes, unanswered ones too. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<Answer> answers(AssessmentRef ref) {
        return tasks(ref, TaskFilter.ALL).stream().map(Task::answer).toList();
    }

    /**
     * Saves one answer and drops the caller's draft of it. Equal values write nothing.
     *
     * @throws AssessmentRefused when the year or the round is not open, the level is not one of the outcome's, the owner is neither
     *     of the organisation's people nor one of its teams, or a contributor would assign
     * @throws UnknownItem when the outcome is not the caller's to answer
     */
    @AllowedTo(WRITERS)
    public Saved save(AssessmentRef ref, AnswerChange change) {
        sights.requireWriter(ref.organisation(), false);
        var assessment = turns.take(ref);
        var sight = sights.of(ref.organisation());
        var saved = answers.type(assessment, sight, change);
        if (!(saved instanceof Saved.Conflict)) {
            drafts.drop(ref, change.outcome(), sight.person());
        }
        return saved;
    }

    /**
     * Saves the answers of a loaded return under the same rules, in the caller's transaction, with one entry in the
     * trail; an ICB lead for the ICB's own, and for others at {@link LoadedAnswers}. Nobody rubs out what is hidden from
     * them: an empty value for a hidden field leaves it. Conflicts are told and left alone; any refusal undoes all.
     *
     * @return one result per change, in the same order
     */
    @AllowedTo(LOADERS)
    public List<Saved> saveAll(AssessmentRef ref, List<AnswerChange> changes) {
        sights.requireWriter(ref.organisation(), true);
        if (changes.isEmpty()) {
            return List.of();
        }
        return answers.load(turns.take(ref), sights.forOwnReturn(ref.organisation()), changes);
    }

    /** What the caller typed on this outcome and did not save. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public Optional<Draft> draft(AssessmentRef ref, OutcomeCode outcome) {
        return drafts.of(ref, outcome, sights.requireWriter(ref.organisation(), false));
    }

    /**
     * Keeps what the caller typed, for nobody else to see: no history, no entry in the trail, values not judged.
     *
     * @throws Refused when the text is too long to keep, or the ICB has queried other outcomes only
     * @throws UnknownItem when the outcome is not the caller's to answer
     */
    @AllowedTo(WRITERS)
    public Draft keepDraft(AssessmentRef ref, AnswerChange change) {
        var sight = sights.of(ref.organisation());
        var task = tasks.one(ref, sight, change.outcome());
        if (!task.mine() && !sight.lead()) {
            throw new UnknownItem();
        }
        drafts.requireOpen(ref, task);
        return drafts.keep(ref, sight.person(), change);
    }

    @AllowedTo(WRITERS)
    public void dropDraft(AssessmentRef ref, OutcomeCode outcome) {
        drafts.drop(ref, outcome, sights.requireWriter(ref.organisation(), false));
    }

    /** Every saved change of an answer, latest first; only for those who see the whole answer. */
    @AllowedTo(AllowedTo.OWN_TEAM)
    @Transactional(readOnly = true)
    public List<AnswerEdit> history(AssessmentRef ref, OutcomeCode outcome) {
        var sight = sights.of(ref.organisation());
        if (!tasks.one(ref, sight, outcome).whole()) {
            throw new UnknownItem();
        }
        return turns.find(ref).map(it -> answers.history(it, outcome)).orElse(List.of());
    }

    /** What was last sealed in the year before on the outcome that this one follows, as far as the caller may see it. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Optional<LastYear> lastYear(AssessmentRef ref, OutcomeCode outcome) {
        return yearBefore.of(
                ref, sights.of(ref.organisation()), tasks.one(ref, sights.of(ref.organisation()), outcome));
    }

    /**
     * Hands the round to the approver (provider lead).
     *
     * @throws AssessmentRefused naming the outcomes without a level, or when the stage is another
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void submit(AssessmentRef ref) {
        rounds.take(ref, Move.SUBMIT, null);
    }

    /** An approver gives a submitted round back to the team, with a reason. */
    @AllowedTo(Role.Name.APPROVER)
    public void sendBack(AssessmentRef ref, String reason) {
        rounds.take(ref, Move.SEND_BACK, reason);
    }

    /**
     * Seals the position (approver). Whoever submitted this round or set a level in it may not, whatever role they hold
     * now, unless the organisation has one person only: then the seal waits for the countersign of an ICB.
     *
     * @param declaration the wording that the approver agreed to; kept under the seal
     * @throws AssessmentRefused when the stage is another, an outcome has no level, or the caller is barred
     */
    @AllowedTo(Role.Name.APPROVER)
    public Seal signOff(AssessmentRef ref, String declaration) {
        return rounds.signOff(ref, declaration);
    }

    /**
     * An ICB lead countersigns what an organisation with one person signed off, so that the seal comes into force; never
     * whoever submitted, signed or changed answers in this round.
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void countersign(AssessmentRef ref) {
        rounds.take(ref, Move.COUNTERSIGN, null);
    }

    /** An ICB lead accepts a signed round of an organisation that it oversees; never its own ICB's, never what it loaded itself. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void accept(AssessmentRef ref) {
        rounds.take(ref, Move.ACCEPT, null);
    }

    /** An ICB lead returns a signed round with a reason; the team may then change answers and submit again. The seal stays. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void giveBack(AssessmentRef ref, String reason) {
        rounds.take(ref, Move.GIVE_BACK, reason);
    }

    /** An approver opens a signed round again, with a reason; the seal stays and a new one follows it. */
    @AllowedTo(Role.Name.APPROVER)
    public void reopen(AssessmentRef ref, String reason) {
        rounds.take(ref, Move.REOPEN, reason);
    }

    /** The provider lead starts the final round after the interim one is signed off; all answers stay. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void openNextRound(AssessmentRef ref) {
        rounds.take(ref, Move.OPEN_NEXT_ROUND, null);
    }
}

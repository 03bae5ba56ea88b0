package org.attest.improvements;

import java.util.List;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The improvement plan of an organisation for a DSPT year: every gap of its latest seal with actions, owners and dates
 * (NHS England: complete within six months, signed by the SIRO; then "Not Met" becomes "Approaching Standards"). The six
 * months are counted from the final date of the edition. A provider lead and an approver see all of their own; a
 * contributor their own actions and of the rest progress and dates; an ICB lead the stage and counts of its partners'
 * plans, and all of a plan once it is signed. Everybody else gets {@link UnknownItem}.
 */
@Component
@Transactional
public class ImprovementPlan {

    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;

    private final PlanSights sights;
    private final PlanTurns turns;
    private final PlanGaps gaps;
    private final ActionWriting writing;
    private final PlanSteps steps;
    private final PlanBook book;
    private final PlanLists lists;
    private final LatestSeals seals;

    ImprovementPlan(
            PlanSights sights,
            PlanTurns turns,
            PlanGaps gaps,
            ActionWriting writing,
            PlanSteps steps,
            PlanBook book,
            PlanLists lists,
            LatestSeals seals) {
        this.sights = sights;
        this.turns = turns;
        this.gaps = gaps;
        this.writing = writing;
        this.steps = steps;
        this.book = book;
        this.lists = lists;
        this.seals = seals;
    }

    /** The plans of a year that the caller may know of, those with the most late actions first. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<PlanRow> list(PlanFilter filter, Window window) {
        return lists.list(sights.scope(), filter, window);
    }

    /** The same list, all pages up to 500 plans, as an .xlsx file; taking it is written down before it leaves. */
    @AllowedTo(READERS)
    public byte[] export(PlanFilter filter) {
        return lists.export(sights.scope(), filter);
    }

    /** The organisations of the caller that could start a plan. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<OrganisationId> own() {
        return List.copyOf(sights.own().organisations());
    }

    /** The plan of an organisation and year, as far as the caller may see it; empty where none was started. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Optional<Plan> find(AssessmentRef ref) {
        var sight = sights.of(ref.organisation());
        return turns.find(ref).map(it -> book.show(it, sight));
    }

    /** What the latest seal lacks, for a plan that is not started yet; nothing for a contributor. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Shortfall shortfall(AssessmentRef ref) {
        return sights.of(ref.organisation()).seesSeals()
                ? seals.of(ref).map(Shortfall::of).orElse(Shortfall.NOTHING_SEALED)
                : Shortfall.NOTHING_SEALED;
    }

    /** What is planned for one outcome. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public OutcomeActions on(AssessmentRef ref, OutcomeCode outcome) {
        return book.on(ref, sights.of(ref.organisation()), outcome);
    }

    /**
     * Starts the plan with a line for each outcome below its expected level on the latest seal.
     *
     * @throws PlanRefused when nothing is sealed, nothing is below expected, or the plan is there already
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void start(AssessmentRef ref) {
        sights.requireLead(ref.organisation());
        gaps.start(ref);
    }

    /**
     * Raises an action for a gap, and links it to the outcome.
     *
     * @throws PlanRefused when the plan is not open, the outcome is no gap of it, the date is past or after the deadline,
     *     or the owner is nobody of the organisation
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public ItemRef raise(AssessmentRef ref, NewAction action) {
        return writing.raise(ref, action);
    }

    /**
     * Changes an action. Its owner reports progress; what, owner, date and dropping are the lead's, what and date only
     * while the plan is open. Done needs linked evidence or a note, dropped a note. Equal values write nothing.
     *
     * @throws ChangedMeanwhile when somebody else changed it since
     */
    @AllowedTo(AllowedTo.OWN_TEAM)
    public void change(AssessmentRef ref, ActionChange change) {
        writing.change(ref, change);
    }

    /** Brings an open plan up to the latest seal: new gaps get a line, met ones are closed and keep their actions. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void rest(AssessmentRef ref, long seen) {
        steps.rest(ref, seen);
    }

    /**
     * Hands the plan to the approver.
     *
     * @throws PlanRefused naming the gaps without an action with owner and date in time, or the later seal
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void submit(AssessmentRef ref, long seen) {
        steps.take(ref, seen, PlanMove.SUBMIT, null);
    }

    /** An approver gives a submitted plan back to the team, with a reason. */
    @AllowedTo(Role.Name.APPROVER)
    public void sendBack(AssessmentRef ref, long seen, String reason) {
        steps.take(ref, seen, PlanMove.SEND_BACK, reason);
    }

    /** The SIRO signs; never whoever submitted the plan, or wrote or owns one of its actions. */
    @AllowedTo(Role.Name.APPROVER)
    public void sign(AssessmentRef ref, long seen) {
        steps.take(ref, seen, PlanMove.SIGN, null);
    }

    /** An ICB lead agrees a signed plan of a partner; never of its own ICB. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void agree(AssessmentRef ref, long seen) {
        steps.take(ref, seen, PlanMove.AGREE, null);
    }

    /** An ICB lead returns a signed plan with a reason. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void giveBack(AssessmentRef ref, long seen, String reason) {
        steps.take(ref, seen, PlanMove.GIVE_BACK, reason);
    }

    /** The lead opens a signed or agreed plan again, with a reason, on the latest seal; it must be signed and agreed anew. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void revise(AssessmentRef ref, long seen, String reason) {
        steps.take(ref, seen, PlanMove.REVISE, reason);
    }
}

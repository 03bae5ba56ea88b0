package org.attest.improvements;

import java.util.Set;
import org.attest.access.Role;

/**
 * The steps of a plan: who may take each, from which stages, and where it leads. This table is the whole rule; who is
 * barred although the role is right stands in {@link PlanApproval}.
 */
public enum PlanMove {
    SUBMIT("submitted", Role.PROVIDER_LEAD, Set.of(PlanStage.DRAFT, PlanStage.RETURNED), PlanStage.SUBMITTED, false),
    SEND_BACK("sent back", Role.APPROVER, Set.of(PlanStage.SUBMITTED), PlanStage.RETURNED, true),
    SIGN("signed", Role.APPROVER, Set.of(PlanStage.SUBMITTED), PlanStage.SIGNED, false),
    AGREE("agreed", Role.ICB_LEAD, Set.of(PlanStage.SIGNED), PlanStage.AGREED, false),
    GIVE_BACK("returned", Role.ICB_LEAD, Set.of(PlanStage.SIGNED), PlanStage.RETURNED, true),
    REVISE("revised", Role.PROVIDER_LEAD, Set.of(PlanStage.SIGNED, PlanStage.AGREED), PlanStage.DRAFT, true);

    private final String done;
    private final Role role;
    private final Set<PlanStage> from;
    private final PlanStage to;
    private final boolean needsReason;

    PlanMove(String done, Role role, Set<PlanStage> from, PlanStage to, boolean needsReason) {
        this.done = done;
        this.role = role;
        this.from = from;
        this.to = to;
        this.needsReason = needsReason;
    }

    /** The past participle, for sentences: "signed". */
    public String done() {
        return done;
    }

    public Role role() {
        return role;
    }

    public PlanStage to() {
        return to;
    }

    public boolean needsReason() {
        return needsReason;
    }

    public boolean fits(PlanStage stage) {
        return from.contains(stage);
    }

    PlanVerb verb() {
        return PlanVerb.valueOf(name());
    }
}

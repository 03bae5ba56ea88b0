package org.attest.ndg;

import java.util.Set;
import org.attest.access.Role;

/**
 * The steps of a year: who may take each, from which stages, and where it leads. This table is the whole rule; who is
 * barred although the role is right stands in {@link NdgOwnApproval}.
 */
public enum NdgMove {
    SUBMIT("submitted", Role.PROVIDER_LEAD, Set.of(NdgStage.OPEN, NdgStage.RETURNED), NdgStage.SUBMITTED, false),
    SEND_BACK("sent back", Role.APPROVER, Set.of(NdgStage.SUBMITTED), NdgStage.OPEN, true),
    SIGN_OFF("signed off", Role.APPROVER, Set.of(NdgStage.SUBMITTED), NdgStage.SIGNED_OFF, false),
    COUNTERSIGN("countersigned", Role.ICB_LEAD, Set.of(NdgStage.AWAITING_COUNTERSIGN), NdgStage.SIGNED_OFF, false),
    ACCEPT("accepted", Role.ICB_LEAD, Set.of(NdgStage.SIGNED_OFF), NdgStage.ACCEPTED, false),
    GIVE_BACK(
            "returned",
            Role.ICB_LEAD,
            Set.of(NdgStage.SIGNED_OFF, NdgStage.AWAITING_COUNTERSIGN),
            NdgStage.RETURNED,
            true),
    REOPEN(
            "reopened",
            Role.APPROVER,
            Set.of(NdgStage.SIGNED_OFF, NdgStage.AWAITING_COUNTERSIGN, NdgStage.ACCEPTED),
            NdgStage.OPEN,
            true);

    private final String done;
    private final Role role;
    private final Set<NdgStage> from;
    private final NdgStage to;
    private final boolean needsReason;

    NdgMove(String done, Role role, Set<NdgStage> from, NdgStage to, boolean needsReason) {
        this.done = done;
        this.role = role;
        this.from = from;
        this.to = to;
        this.needsReason = needsReason;
    }

    /** The past participle for a history line: "signed off". */
    public String done() {
        return done;
    }

    public Role role() {
        return role;
    }

    /** Where it leads; what an organisation with one person signs waits for the ICB's countersignature first. */
    public NdgStage to() {
        return to;
    }

    public boolean needsReason() {
        return needsReason;
    }

    /** Whether the step makes sense only while the year takes answers. */
    public boolean needsOpenYear() {
        return this == SUBMIT || to.isOpen();
    }

    public boolean fits(NdgStage stage) {
        return from.contains(stage);
    }
}

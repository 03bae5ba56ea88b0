package org.attest.assessments;

import java.util.Set;
import org.attest.access.Role;

/**
 * The steps of a round: who may take each, from which stages, and where it leads. This table is the whole rule; who is
 * barred although the role is right stands in {@link OwnApproval}.
 */
public enum Move {
    SUBMIT("submitted", Role.PROVIDER_LEAD, Set.of(Stage.OPEN, Stage.RETURNED, Stage.QUERIED), Stage.SUBMITTED, false),
    SEND_BACK("sent back", Role.APPROVER, Set.of(Stage.SUBMITTED), Stage.OPEN, true),
    SIGN_OFF("signed off", Role.APPROVER, Set.of(Stage.SUBMITTED), Stage.SIGNED_OFF, false),
    COUNTERSIGN("countersigned", Role.ICB_LEAD, Set.of(Stage.AWAITING_COUNTERSIGN), Stage.SIGNED_OFF, false),
    ACCEPT("accepted", Role.ICB_LEAD, Set.of(Stage.SIGNED_OFF), Stage.ACCEPTED, false),
    SEND_QUERIES("queried", Role.ICB_LEAD, Set.of(Stage.SIGNED_OFF), Stage.QUERIED, false),
    GIVE_BACK(
            "returned",
            Role.ICB_LEAD,
            Set.of(Stage.SIGNED_OFF, Stage.AWAITING_COUNTERSIGN, Stage.QUERIED),
            Stage.RETURNED,
            true),
    REOPEN(
            "reopened",
            Role.APPROVER,
            Set.of(Stage.SIGNED_OFF, Stage.AWAITING_COUNTERSIGN, Stage.ACCEPTED),
            Stage.OPEN,
            true),
    OPEN_NEXT_ROUND("opened", Role.PROVIDER_LEAD, Set.of(Stage.SIGNED_OFF, Stage.ACCEPTED), Stage.OPEN, false);

    private final String done;
    private final Role role;
    private final Set<Stage> from;
    private final Stage to;
    private final boolean needsReason;

    Move(String done, Role role, Set<Stage> from, Stage to, boolean needsReason) {
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

    /**
     * Where it leads; signing off an organisation with one person leads to {@link Stage#AWAITING_COUNTERSIGN} first, and
     * what is sent back while queries are open goes back to {@link Stage#QUERIED}.
     */
    public Stage to() {
        return to;
    }

    public boolean needsReason() {
        return needsReason;
    }

    /** Whether the step makes sense only while the year takes answers: it hands answers in, or opens them again. */
    public boolean needsOpenYear() {
        return this == SUBMIT || this == SEND_QUERIES || to.isOpen();
    }

    /** Whether a round at this stage can take this step at all; nothing follows the last round. */
    public boolean fits(Round round, Stage stage) {
        return from.contains(stage) && !(this == OPEN_NEXT_ROUND && round.isLast());
    }
}

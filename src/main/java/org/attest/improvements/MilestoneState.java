package org.attest.improvements;

/** Whether a milestone is still to be reached. */
public enum MilestoneState {
    OPEN,
    DONE,
    DROPPED
}

package org.attest.shared;

/** Somebody else changed the same thing after the caller read it. Nothing was saved. */
public final class ChangedMeanwhile extends Refused {

    public ChangedMeanwhile() {
        super(
                "Somebody else changed this after you opened it. Nothing was saved: look at the new version and try again.");
    }
}

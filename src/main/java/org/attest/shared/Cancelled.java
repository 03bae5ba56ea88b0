package org.attest.shared;

/** The person for whom work was done wants it no more: whoever does it leaves everything as it was. */
public final class Cancelled extends RuntimeException {

    public Cancelled() {
        super("The work was cancelled");
    }
}

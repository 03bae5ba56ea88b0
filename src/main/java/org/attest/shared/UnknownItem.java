package org.attest.shared;

/** There is no such thing, or it is not the caller's to see: both answer alike, so that nothing can be learnt by asking. */
public final class UnknownItem extends Refused {

    public UnknownItem() {
        super("There is nothing here, or it is not shared with you.");
    }
}

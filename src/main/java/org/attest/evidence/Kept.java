package org.attest.evidence;

import org.attest.shared.ItemRef;

/** How keeping one checked draft went. */
public sealed interface Kept {

    ItemRef item();

    record Done(ItemRef item) implements Kept {}

    /** Nothing of it was saved; the sentence says why. */
    record NotKept(ItemRef item, String sentence) implements Kept {}
}

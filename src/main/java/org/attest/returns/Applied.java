package org.attest.returns;

/** How applying a return ended. */
public sealed interface Applied {

    record Done(Receipt receipt) implements Applied {}

    /** Something moved after the preview was shown: nothing was applied, and this is how it looks now. */
    record Moved(Preview preview) implements Applied {}
}

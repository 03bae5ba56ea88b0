package org.attest.returns;

/** How applying a brought table ended. */
public sealed interface TableApplied {

    record Done(TableReceipt receipt) implements TableApplied {}

    /** Something moved after the preview was shown: nothing was applied, and this is how it looks now. */
    record Moved(TablePreview preview) implements TableApplied {}
}

package org.attest.improvements;

import org.attest.shared.ItemKind;
import org.jspecify.annotations.Nullable;

/** What made an action necessary. */
public enum ActionOrigin {
    OUTCOME("Outcome", ItemKind.OUTCOME),
    FINDING("Audit finding", null),
    RISK("Risk", ItemKind.RISK),
    SUPPLIER("Supplier", ItemKind.SUPPLIER),
    EXERCISE("Exercise or incident", ItemKind.EVIDENCE),
    OTHER("Something else", null);

    private final String words;
    private final @Nullable ItemKind kind;

    ActionOrigin(String words, @Nullable ItemKind kind) {
        this.words = words;
        this.kind = kind;
    }

    public String words() {
        return words;
    }

    /** What can be pointed at; null where only words say it. */
    public @Nullable ItemKind kind() {
        return kind;
    }
}

package org.attest.ndg;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One evidence item with what is said about it. Version 0 was never saved. Where {@code shown} is false the values are
 * kept from the caller, who sees the state alone.
 */
public record NdgAnswer(
        NdgItem item,
        NdgValues values,
        ItemState state,
        long version,
        @Nullable PersonId changedBy,
        @Nullable Instant changedAt,
        @Nullable Loaded loaded,
        boolean shown) {

    /** In which return an unconfirmed answer came, who loaded that, and whether the organisation's approver rejected it. */
    public record Loaded(UUID in, PersonId by, boolean rejected) {}

    static NdgAnswer none(NdgItem item) {
        return new NdgAnswer(item, NdgValues.NONE, ItemState.OPEN, 0, null, null, null, true);
    }

    NdgAnswer hidden() {
        return new NdgAnswer(item, NdgValues.NONE, state, version, null, changedAt, loaded, false);
    }

    NdgStatus.Judged judged() {
        return NdgStatus.Judged.of(item, state);
    }

    /** The change that would leave everything as it is. */
    public NdgChange change(NdgValues wanted) {
        return new NdgChange(item.ref(), version, wanted);
    }
}

package org.attest.improvements;

import java.time.LocalDate;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** All fields of an action as they are to be, on top of the version that the person saw. */
public record ActionChange(
        ItemRef action,
        long basedOn,
        String what,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        ActionProgress progress,
        @Nullable String note) {}

package org.attest.improvements;

import java.time.LocalDate;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One action as the caller may see it. {@code whole} is false where only progress and date are shared; then what, owner
 * and note are null. {@code version} goes back with a change. {@code evidence} counts the evidence linked to it.
 * {@code mayPlan} is about what and when, {@code mayHandOver} about the owner and dropping it.
 */
public record Action(
        ItemRef ref,
        String reference,
        OutcomeCode outcome,
        boolean whole,
        @Nullable String what,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        ActionProgress progress,
        @Nullable String note,
        boolean late,
        int evidence,
        boolean mayPlan,
        boolean mayHandOver,
        boolean mayProgress,
        long version) {}

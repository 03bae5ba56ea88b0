package org.attest.improvements;

import java.time.LocalDate;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An action that is wanted for a gap. Owner and date may come later, but before the plan is submitted. */
public record NewAction(
        OutcomeCode outcome,
        String what,
        @Nullable PersonId owner,
        @Nullable LocalDate due) {}

package org.attest.assessors;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor typed of a finding and did not save; private to that assessor, and not judged.
 *
 * @param finding the one that is being changed; null for a new one
 */
public record FindingDraft(
        OutcomeCode outcome,
        @Nullable UUID finding,
        String title,
        String text,
        Priority priority,
        @Nullable PersonId owner,
        @Nullable LocalDate due) {}

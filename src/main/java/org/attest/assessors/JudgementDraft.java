package org.attest.assessors;

import java.time.Instant;

/** What an assessor typed on one outcome and did not save; private to that assessor. */
public record JudgementDraft(Judgement judgement, Instant keptAt) {}

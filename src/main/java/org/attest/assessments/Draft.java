package org.attest.assessments;

import java.time.Instant;

/** What one person typed on one outcome and has not saved yet. Nobody else ever sees it. */
public record Draft(AnswerChange change, Instant keptAt) {}

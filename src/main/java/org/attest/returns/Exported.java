package org.attest.returns;

import java.time.Instant;
import java.util.UUID;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.PersonId;

/** A workbook that went out: its id is the one that the file carries. */
public record Exported(UUID workbook, AssessmentRef assessment, int rows, PersonId by, Instant at) {}

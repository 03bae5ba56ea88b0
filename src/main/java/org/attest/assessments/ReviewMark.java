package org.attest.assessments;

import java.time.Instant;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The ICB's present mark on one outcome; nobody but ICB leads sees it. A query always has words. */
public record ReviewMark(
        OutcomeCode outcome, Verdict verdict, @Nullable String words, PersonId by, Instant at) {}

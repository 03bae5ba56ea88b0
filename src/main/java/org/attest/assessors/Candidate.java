package org.attest.assessors;

import org.attest.catalogue.Outcome;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/** An outcome that may be chosen: when it was last in a sample of this organisation, and whether coverage proposes it. */
public record Candidate(Outcome outcome, @Nullable DsptYear lastSampled, boolean proposed, boolean chosen) {}

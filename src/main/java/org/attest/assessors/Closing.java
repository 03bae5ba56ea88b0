package org.attest.assessors;

import java.time.Instant;
import org.attest.shared.PersonId;

/** What the organisation did about a finding, who said so and when. */
public record Closing(String how, PersonId by, Instant at) {}

package org.attest.ndg;

import java.time.Instant;
import org.attest.shared.PersonId;

/** One saved change of an item: who, when, and what it said then. */
public record NdgEdit(PersonId by, Instant at, NdgValues after) {}

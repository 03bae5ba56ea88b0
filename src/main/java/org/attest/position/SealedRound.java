package org.attest.position;

import java.time.Instant;
import java.util.UUID;
import org.attest.assessments.Round;
import org.attest.assessments.Stage;

/** The latest sealed position of an organisation in the year in view; the stage is the one its round is in since. */
public record SealedRound(UUID seal, Round round, Instant sealedAt, Stage stage) {}

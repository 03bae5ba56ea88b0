package org.attest.assessments;

import org.attest.catalogue.Outcome;
import org.attest.catalogue.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One row of the task list. {@code standing} is null where the level is not shared with the caller; {@code whole} says
 * that the caller sees all of this answer, its history too; {@code queried} that the ICB has an open query on it.
 */
public record Task(
        Outcome outcome,
        Answer answer,
        @Nullable Standing standing,
        boolean mine,
        boolean mayAnswer,
        boolean whole,
        boolean queried) {}

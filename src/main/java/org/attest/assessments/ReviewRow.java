package org.attest.assessments;

import org.attest.organisations.Organisation;

/**
 * A signed round that waits for the ICB. {@code answersQueries}: the organisation answers what the ICB asked under the
 * seal before. The counts are of outcomes marked accepted, marked queried, and not marked yet.
 */
public record ReviewRow(
        Organisation organisation, Seal seal, boolean answersQueries, int accepted, int queried, int left) {}

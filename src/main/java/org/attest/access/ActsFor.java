package org.attest.access;

import org.attest.shared.PersonId;

/** A role of somebody else in which the caller acts now, as their delegate. */
public record ActsFor(PersonId person, Grant grant) {}

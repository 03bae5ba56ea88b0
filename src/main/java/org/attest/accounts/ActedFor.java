package org.attest.accounts;

import org.attest.shared.PersonId;

/** One person could act for another at some time. */
public record ActedFor(PersonId delegator, PersonId delegate) {}

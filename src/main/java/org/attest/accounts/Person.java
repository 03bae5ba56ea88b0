package org.attest.accounts;

import org.attest.shared.PersonId;

/** Somebody who has, or had, a way in. */
public record Person(PersonId id, String name, String email, boolean ended) {}

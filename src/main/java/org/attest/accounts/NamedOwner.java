package org.attest.accounts;

import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;

/** A person or a team to choose: a name that no other choice has, and the address of a person. */
public record NamedOwner(Owner owner, String name, @Nullable String email) {}

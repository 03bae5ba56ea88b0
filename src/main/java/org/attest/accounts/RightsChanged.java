package org.attest.accounts;

import org.attest.shared.PersonId;

/** A person's rights are others than before: what this node remembers of them is forgotten once that is committed. */
record RightsChanged(PersonId person) {}

package org.attest.access;

import org.attest.shared.OrganisationId;

/** One role in one organisation, in force now. */
public record Grant(Role role, OrganisationId organisation) {}

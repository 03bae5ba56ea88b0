package org.attest.campaigns;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.OrganisationId;

/** An open campaign as an organisation that it asks sees it: nothing of who else is asked. */
public record AskedReturn(UUID campaign, OrganisationId organisation, String name, LocalDate due, String sheets) {}

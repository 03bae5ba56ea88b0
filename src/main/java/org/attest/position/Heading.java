package org.attest.position;

import java.time.Instant;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;

/** Whose position it is, when it was worked out, and by which framework; {@code revision} is that of the catalogue. */
public record Heading(
        OrganisationId organisation, String name, Instant asAt, DsptYear year, String version, int revision) {}

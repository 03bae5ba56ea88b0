package org.attest.organisations;

import java.time.LocalDate;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/**
 * What the national DSPT register says of an organisation, in the register's own words. The year is null where the
 * register does not say it; it may be older than the register.
 */
public record PublishedStatus(
        String status, @Nullable DsptYear year, @Nullable LocalDate publishedOn, LocalDate registerDate) {}

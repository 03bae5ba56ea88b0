package org.attest.catalogue;

import java.time.LocalDate;
import org.attest.shared.DsptYear;

/** One year of the toolkit: the framework version it asks and its dates. {@code open} while answers are taken. */
public record Edition(
        DsptYear year,
        String version,
        LocalDate opens,
        LocalDate interimDue,
        LocalDate auditFrom,
        LocalDate finalDue,
        boolean open) {}

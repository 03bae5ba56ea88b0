package org.attest.catalogue;

import java.time.LocalDate;
import org.attest.shared.DsptYear;

/**
 * One year of the toolkit: the framework version it asks and its dates. An administrator closes it ({@code open} false):
 * then no answer changes any more, and what was sealed stays to be read.
 */
public record Edition(
        DsptYear year,
        String version,
        LocalDate opens,
        LocalDate interimDue,
        LocalDate auditFrom,
        LocalDate finalDue,
        boolean open) {

    public Edition(DsptYear year, String version, EditionDates dates, boolean open) {
        this(year, version, dates.opens(), dates.interimDue(), dates.auditFrom(), dates.finalDue(), open);
    }

    public EditionDates dates() {
        return new EditionDates(opens, interimDue, auditFrom, finalDue);
    }

    /** Whether answers of this year may change on a day. */
    public boolean takesAnswersOn(LocalDate day) {
        return open && !opens.isAfter(day);
    }
}

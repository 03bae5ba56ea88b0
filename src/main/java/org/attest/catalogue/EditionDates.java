package org.attest.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.attest.shared.DsptYear;

/** The four dates of a year of the toolkit. */
public record EditionDates(LocalDate opens, LocalDate interimDue, LocalDate auditFrom, LocalDate finalDue) {

    /** What a date is for. */
    public enum Date {
        OPENS("Opens"),
        INTERIM_DUE("Interim position due"),
        AUDIT_FROM("Audit from"),
        FINAL_DUE("Final position due");

        private final String words;

        Date(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public LocalDate on(Date date) {
        return switch (date) {
            case OPENS -> opens;
            case INTERIM_DUE -> interimDue;
            case AUDIT_FROM -> auditFrom;
            case FINAL_DUE -> finalDue;
        };
    }

    /** What is wrong with these dates for a year, each under its date; empty when each comes after the one before. */
    public SequencedMap<Date, String> problems(DsptYear year) {
        var found = new LinkedHashMap<Date, String>();
        if (opens.getYear() != year.startsIn()) {
            found.put(Date.OPENS, "DSPT %s opens in %d.".formatted(year, year.startsIn()));
        }
        if (!interimDue.isAfter(opens)) {
            found.put(Date.INTERIM_DUE, "The interim position must be due after the year opens.");
        }
        if (!auditFrom.isAfter(interimDue)) {
            found.put(Date.AUDIT_FROM, "The audit must begin after the interim position is due.");
        }
        if (!finalDue.isAfter(auditFrom)) {
            found.put(Date.FINAL_DUE, "The final position must be due after the audit begins.");
        }
        return found;
    }
}

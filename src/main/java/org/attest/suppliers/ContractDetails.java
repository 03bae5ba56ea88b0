package org.attest.suppliers;

import java.time.LocalDate;
import java.util.Set;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A contract of one organisation with a supplier, as a person fills it in.
 *
 * @param noticeBy the last day on which notice can be given
 * @param breachHours within how many hours the supplier must tell of a breach
 * @param standardise whether the common clauses are to be put in at renewal
 */
public record ContractDetails(
        String title,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable LocalDate noticeBy,
        @Nullable String framework,
        @Nullable ValueBand value,
        Set<Clause> clauses,
        @Nullable Integer breachHours,
        boolean standardise,
        @Nullable String note) {

    public static final int LONGEST_LINE = 200;
    public static final int MOST_HOURS = 999;

    public ContractDetails {
        title = SupplierDetails.line("title", title, LONGEST_LINE);
        if (title == null) {
            throw new Refused("Give the contract a title or a reference.");
        }
        framework = SupplierDetails.line("framework", framework, LONGEST_LINE);
        clauses = Set.copyOf(clauses);
        note = Narrative.checked(note);
        check(starts, ends, noticeBy);
        if (breachHours != null && (breachHours < 1 || breachHours > MOST_HOURS)) {
            throw new Refused("Notice of a breach is a whole number of hours from 1 to 999.");
        }
    }

    private static void check(@Nullable LocalDate starts, @Nullable LocalDate ends, @Nullable LocalDate noticeBy) {
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new Refused("The contract ends before it starts. Check the two dates.");
        }
        if (noticeBy != null && ends != null && noticeBy.isAfter(ends)) {
            throw new Refused("The last day for notice lies after the end of the contract.");
        }
        if (noticeBy != null && starts != null && noticeBy.isBefore(starts)) {
            throw new Refused("The last day for notice lies before the start of the contract.");
        }
    }

    public static ContractDetails titled(String title) {
        return new ContractDetails(title, null, null, null, null, null, Set.of(), null, false, null);
    }

    public ContractDetails running(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new ContractDetails(
                title, from, until, noticeBy, framework, value, clauses, breachHours, standardise, note);
    }
}

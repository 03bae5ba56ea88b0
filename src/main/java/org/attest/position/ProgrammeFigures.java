package org.attest.position;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What was promised and what it costs, over the system.
 *
 * @param year the financial year of the moment
 * @param milestones all that were not dropped, the first due first
 * @param funding by objective and financial year
 * @param benefits of this financial year
 */
public record ProgrammeFigures(
        FinancialYear year, List<Milestone> milestones, List<Funding> funding, List<Benefit> benefits) {

    public ProgrammeFigures {
        milestones = List.copyOf(milestones);
        funding = List.copyOf(funding);
        benefits = List.copyOf(benefits);
    }

    /** One milestone: done where it has a day on which it was. */
    public record Milestone(
            OrganisationId organisation,
            UUID id,
            int number,
            int objective,
            String title,
            LocalDate firstDue,
            LocalDate due,
            @Nullable LocalDate doneOn) {

        public boolean lateOn(LocalDate day) {
            return doneOn == null && due.isBefore(day);
        }

        /** Open, not late, but with a later day than was promised first. */
        public boolean slippedOn(LocalDate day) {
            return doneOn == null && !due.isBefore(day) && due.isAfter(firstDue);
        }
    }

    /** The money of one objective in one financial year. */
    public record Funding(
            int objective,
            FinancialYear year,
            int lines,
            Money allocated,
            Money committed,
            Money spent,
            Money forecast) {}

    /** What a line of funding was to bring, and what it has brought. */
    public record Benefit(
            OrganisationId organisation,
            int objective,
            String title,
            @Nullable String planned,
            @Nullable String realised) {}

    public List<Milestone> milestonesOf(int objective) {
        return milestones.stream().filter(it -> it.objective() == objective).toList();
    }

    /** This financial year's money by objective. */
    public List<Funding> fundingOfTheYear() {
        return funding.stream().filter(it -> it.year().equals(year)).toList();
    }
}

package org.attest.improvements;

import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.FieldChange;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a funding line.
 *
 * @param objective the number of the strategic objective that it pays for
 * @param title what the money is for
 * @param benefitsPlanned what it is to bring; null where that is not said
 * @param benefitsRealised what it has brought so far; null where that is not said
 */
public record FundingDetails(
        int objective,
        FinancialYear year,
        String title,
        Sums sums,
        @Nullable String benefitsPlanned,
        @Nullable String benefitsRealised) {

    /** No single amount is above a hundred million pounds: that is a slip of the pen. */
    public static final Money MOST = Money.ofPounds(100_000_000);

    public FundingDetails {
        title = MilestoneDetails.titled(title);
        benefitsPlanned = Narrative.checked(benefitsPlanned);
        benefitsRealised = Narrative.checked(benefitsRealised);
        if (Stream.of(sums.allocated(), sums.committed(), sums.spent(), sums.forecast())
                .anyMatch(it -> it.compareTo(MOST) > 0)) {
            throw new Refused("An amount is above %s. Is it typed in pence?".formatted(MOST));
        }
    }

    static List<FieldChange> changes(@Nullable FundingDetails before, FundingDetails after) {
        return Stream.of(
                        RegisterDiary.change("objective", before, after, FundingDetails::objective),
                        RegisterDiary.change("year", before, after, FundingDetails::year),
                        RegisterDiary.change("title", before, after, FundingDetails::title),
                        RegisterDiary.change(
                                "allocated", before, after, it -> it.sums().allocated()),
                        RegisterDiary.change(
                                "committed", before, after, it -> it.sums().committed()),
                        RegisterDiary.change(
                                "spent", before, after, it -> it.sums().spent()),
                        RegisterDiary.change(
                                "forecast", before, after, it -> it.sums().forecast()),
                        RegisterDiary.change("benefitsPlanned", before, after, FundingDetails::benefitsPlanned),
                        RegisterDiary.change("benefitsRealised", before, after, FundingDetails::benefitsRealised))
                .filter(FieldChange::isChange)
                .toList();
    }
}

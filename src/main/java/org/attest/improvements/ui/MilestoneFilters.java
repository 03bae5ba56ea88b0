package org.attest.improvements.ui;

import java.util.List;
import java.util.Map;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.improvements.MilestoneFilter;
import org.attest.improvements.MilestoneFilter.Order;
import org.attest.improvements.MilestoneStanding;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;

/** Which milestones are shown; each choice stands in the address. */
class MilestoneFilters extends RegisterFilters {

    private final Map<String, String> objectives;

    MilestoneFilters(AddressState address, List<Organisation> organisations, Map<String, String> objectives) {
        super(address, List.of("q", "of", "objective", "standing"), organisations);
        this.objectives = objectives;
        add(choice("objective", "Objective", "All objectives", objectives));
        add(choice(
                "standing",
                "Standing",
                "All but dropped",
                words(MilestoneStanding.values(), MilestoneStanding::words)));
        if (any()) {
            add(Links.to(RegisterLinks.MILESTONES, "Show all"));
        }
    }

    /** Nonsense in the address asks for nothing. */
    MilestoneFilter filter() {
        return new MilestoneFilter(
                text(),
                organisation(),
                objective(objectives),
                one(MilestoneStanding.values(), "standing").orElse(null),
                order(Order.values(), Order.OBJECTIVE),
                downwards());
    }
}

package org.attest.improvements.ui;

import java.util.List;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.improvements.ActionFilter;
import org.attest.improvements.ActionFilter.Order;
import org.attest.improvements.ActionOrigin;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.PersonId;

/** Which actions are shown; each choice stands in the address. */
class ActionFilters extends RegisterFilters {

    private final PersonId me;

    ActionFilters(AddressState address, List<Organisation> organisations, PersonId me) {
        super(address, List.of("q", "of", "origin", "progress", "late", "mine"), organisations);
        this.me = me;
        add(choice("origin", "Comes from", "Anything", words(ActionOrigin.values(), ActionOrigin::words)));
        add(choice("progress", "Progress", "To be done", words(ActionProgress.values(), ActionProgress::words)));
        add(tick("late", "Late"), tick("mine", "Mine"));
        if (any()) {
            add(Links.to(RegisterLinks.ACTIONS, "Show all that is to be done"));
        }
    }

    /** Nonsense in the address asks for nothing. */
    ActionFilter filter() {
        return new ActionFilter(
                text(),
                organisation(),
                one(ActionOrigin.values(), "origin").orElse(null),
                one(ActionProgress.values(), "progress").orElse(null),
                ticked("late"),
                ticked("mine") ? me : null,
                order(Order.values(), Order.DUE),
                downwards());
    }
}

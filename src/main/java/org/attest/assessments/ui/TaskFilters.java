package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.attest.assessments.TaskFilter;
import org.attest.components.AddressState;

/** What of the task list is shown, as links: the choice stands in the address. */
class TaskFilters extends Div {

    private final AddressState address;

    /** @param queried whether queries of the ICB are open */
    TaskFilters(AddressState address, boolean queried) {
        this.address = address;
        addClassNames("row", "filters");
        var all = address.with("mine", null)
                .with("unanswered", null)
                .with("below", null)
                .with("unconfirmed", null)
                .with("queried", null);
        add(new Span("Show"), Chips.link(all.href(), "All", filter().equals(TaskFilter.ALL)));
        add(chip("mine", "Mine"), chip("unanswered", "Unanswered"), chip("below", "Below expected"));
        add(chip("unconfirmed", "Not confirmed"));
        if (queried) {
            add(chip("queried", "Queried"));
        }
    }

    TaskFilter filter() {
        return new TaskFilter(isOn("mine"), isOn("unanswered"), isOn("below"), isOn("unconfirmed"), isOn("queried"));
    }

    private Div chip(String name, String words) {
        return new Div(Chips.link(address.with(name, isOn(name) ? null : "yes").href(), words, isOn(name)));
    }

    private boolean isOn(String name) {
        return address.get(name).equals("yes");
    }
}

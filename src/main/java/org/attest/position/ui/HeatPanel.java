package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.position.HeatMap;
import org.attest.position.HeatMapFilter;
import org.attest.position.SystemPosition;

/** The heat map with its filters, what its signs mean, and the counts of what is shown. */
class HeatPanel extends Panel {

    HeatPanel(SystemPosition position, HeatMapFilter filter, AddressState address) {
        super("Outcomes", HeatFilters.ofHeatMap(address, HeatChoices.of(position)), keyWithPlans());
        var shown = HeatMap.of(position, filter);
        if (shown.rows().isEmpty() || shown.columns().isEmpty()) {
            add(new EmptyState("Nothing matches these filters. Choose “Show all”."));
            return;
        }
        var counted = new Paragraph("Shown: %d outcomes, %s. %s."
                .formatted(
                        shown.rows().size(),
                        organisations(shown.columns().size()),
                        shown.tally().standing()));
        counted.setId("heat-counts");
        add(
                counted,
                new HeatTable(
                        "Level and standing of each outcome by organisation",
                        shown,
                        position.heading().year()));
    }

    private static String organisations(int number) {
        return number == 1 ? "1 organisation" : number + " organisations";
    }

    /** Where the plans of now are shown beside the sealed levels. */
    private static Component keyWithPlans() {
        return key(new Tag(Tone.WARN, "Below expected, signed plan in time"));
    }

    static Component key(Component... more) {
        var key = Layouts.row(new Tag(Tone.GOOD, "At or above expected"));
        key.add(more);
        key.add(
                new Tag(Tone.BAD, "Below expected"),
                new Tag(Tone.NONE, "Expected level not known, or not answered"),
                new Tag(Tone.ABSENT, "Not returned"),
                new Paragraph("A Achieved, PA Partially achieved, NA Not achieved"));
        key.addClassNames("key", "small");
        return key;
    }
}

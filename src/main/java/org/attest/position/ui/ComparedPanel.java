package org.attest.position.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.Panel;
import org.attest.position.Compared;
import org.attest.position.ComparedFilter;
import org.attest.position.Movement;

/** Sealed positions side by side, with the choice of which. */
class ComparedPanel extends Panel {

    ComparedPanel(Compared all, ComparedFilter filter, AddressState address, HeatChoices choices) {
        super("Outcomes", HeatFilters.ofComparison(address, choices), HeatPanel.key());
        setId("compared");
        var shown = all.only(filter);
        if (all.sides().stream().noneMatch(Compared.Side::returned)) {
            add(new EmptyState("No position is sealed yet, this year or last year, so there is nothing to compare."));
            return;
        }
        if (shown.lines().isEmpty() || shown.sides().isEmpty()) {
            add(new EmptyState("Nothing matches these filters. Choose “Show all”."));
            return;
        }
        var counted = new Paragraph("Shown: %d outcomes. %s ↑ up and %s ↓ down from the position that stands before."
                .formatted(
                        shown.lines().size(),
                        levels(shown.moves(Movement.Way.UP)),
                        levels(shown.moves(Movement.Way.DOWN))));
        counted.setId("compared-counts");
        add(counted, new ComparedTable("Level of each outcome in each sealed position by organisation", shown));
    }

    private static String levels(long number) {
        return number == 1 ? "1 level" : number + " levels";
    }
}

package org.attest.position.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.position.PositionTotals;

/** The totals over a system of which only some organisations are on the page. */
class TotalsPanel extends Panel {

    TotalsPanel(PositionTotals totals) {
        super("All organisations");
        setId("position-totals");
        add(
                new Paragraph(
                        "%,d of %,d organisations have returned. Over all of them: %,d of %,d outcomes at or above expected, %,d gaps."
                                .formatted(
                                        totals.returned(),
                                        totals.members(),
                                        totals.tally().met(),
                                        totals.tally().known(),
                                        totals.tally().gaps())),
                new QuietLine("Below are the organisations of one page; filters and counts there are of these."));
    }
}

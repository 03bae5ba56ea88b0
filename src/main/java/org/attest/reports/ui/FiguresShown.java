package org.attest.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.position.ObjectiveStanding;
import org.attest.position.OrganisationColumn;
import org.attest.position.Rag;
import org.attest.position.SystemPosition;

/** The frozen figures as the board will see them: scorecard and position by provider. */
class FiguresShown extends Div {

    FiguresShown(SystemPosition figures) {
        addClassName("stack");
        var summary = new Paragraph("Outcomes: %s. %d of %d organisations have returned."
                .formatted(
                        figures.tally().standing(),
                        figures.returned(),
                        figures.columns().size()));
        summary.setId("figures-summary");
        add(new Panel("Frozen figures: six objectives", summary, scorecard(figures)));
        add(new Panel("Frozen figures: position by provider", providers(figures)));
    }

    private static DataTable<ObjectiveStanding> scorecard(SystemPosition figures) {
        return new DataTable<ObjectiveStanding>("Frozen scorecard")
                .text("Objective", it -> it.number() == 0 ? it.title() : it.number() + " " + it.title())
                .column("Status", it -> new Tag(tone(it.rag()), it.rag().words()))
                .number("Outcomes at expected", it -> it.tally().inWords())
                .number("Gaps", it -> Integer.toString(it.tally().gaps()))
                .text("Lowest organisation", ObjectiveStanding::weakestInWords)
                .show(figures.objectives());
    }

    private static DataTable<OrganisationColumn> providers(SystemPosition figures) {
        return new DataTable<OrganisationColumn>("Frozen position of each organisation")
                .text("Organisation", it -> it.member().name())
                .text("Published status (national)", it -> it.member().publishedWords())
                .text("Latest sealed position", OrganisationColumn::returnInWords)
                .number("Outcomes at expected", it -> it.tally().inWords())
                .number(
                        "Gaps",
                        it -> it.returned() ? Integer.toString(it.tally().gaps()) : "–")
                .number("Stale evidence", it -> Integer.toString(it.evidence().stale()))
                .show(figures.columns());
    }

    private static Tone tone(Rag rag) {
        return switch (rag) {
            case ON_TRACK -> Tone.GOOD;
            case AT_RISK -> Tone.WARN;
            case OFF_TRACK -> Tone.BAD;
            case NOT_KNOWN -> Tone.NONE;
            case NOT_STARTED, NOT_APPLICABLE -> Tone.ABSENT;
        };
    }
}

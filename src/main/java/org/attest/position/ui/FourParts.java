package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.connections.ItemTitle;
import org.attest.measures.MeasureLinks;
import org.attest.position.ObjectiveRisks;
import org.attest.position.ObjectiveStanding;
import org.attest.position.PositionLinks;
import org.attest.risks.RiskLinks;

/** The four parts of an objective side by side, each with its figures, its weakest and the way to all of it. */
class FourParts extends Div {

    FourParts(Component... parts) {
        addClassName("four");
        add(parts);
    }

    static Panel outcomes(ObjectiveStanding standing, boolean compared) {
        var panel = new Panel("Outcomes");
        if (standing.tally().known() == 0) {
            panel.add(notKnown());
        }
        panel.add(new Span(standing.tally().standing()));
        if (compared) {
            panel.add(new QuietLine("Lowest organisation: " + standing.weakestInWords()));
        }
        panel.add(
                new QuietLine("Expected levels: %d unconfirmed and %d not known of %d outcomes."
                        .formatted(standing.unconfirmed(), standing.notKnown(), standing.outcomes())),
                Links.to(PositionLinks.heatMap(standing.number()), "See them by organisation"));
        return panel;
    }

    static Panel measures(String summary, boolean read) {
        var panel = new Panel("Measures");
        if (!read) {
            panel.add(notKnown());
        }
        panel.add(new Span(summary + "."), new Div(Links.to(MeasureLinks.LIST, "See all measures")));
        return panel;
    }

    /** Without a risk nothing is said of how safe it is: nobody may have looked. */
    static Panel risks(ObjectiveRisks risks, int objective) {
        var panel = new Panel("Risk");
        if (objective == 0) {
            panel.add(new Tag(Tone.ABSENT, "Not applicable"), new QuietLine("Risks name one of the six objectives."));
            return panel;
        }
        if (risks.open() == 0) {
            panel.add(notKnown(), new QuietLine("No open risk names this objective."));
        } else {
            panel.add(tolerance(risks), new Div(new Span(scored(risks))));
            var list = new UnorderedList();
            list.addClassName("feed");
            risks.highest().forEach(it -> list.add(line(it)));
            panel.add(list);
        }
        if (risks.withoutObjective() > 0) {
            panel.add(new QuietLine("%,d risks of partners do not say which objective they threaten."
                    .formatted(risks.withoutObjective())));
        }
        panel.add(Links.to(RiskLinks.ofObjective(objective), "See its risks"));
        return panel;
    }

    private static Tag tolerance(ObjectiveRisks risks) {
        if (risks.over() > 0) {
            return new Tag(Tone.BAD, "%,d over tolerance".formatted(risks.over()));
        }
        return risks.notScored() > 0 ? notKnown() : new Tag(Tone.GOOD, "None over tolerance");
    }

    private static String scored(ObjectiveRisks risks) {
        return "%,d open%s. The highest first:"
                .formatted(
                        risks.open(),
                        risks.notScored() == 0 ? "" : ", of which %,d not scored yet".formatted(risks.notScored()));
    }

    private static ListItem line(ItemTitle risk) {
        return new ListItem(
                Links.to(risk.address(), risk.title()),
                new QuietLine(risk.detail()),
                new Tag(risk.tone(), risk.state()));
    }

    static Tag notKnown() {
        return new Tag(Tone.NONE, "Not known");
    }
}

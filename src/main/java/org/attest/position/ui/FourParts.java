package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.connections.ItemTitle;
import org.attest.improvements.RegisterLinks;
import org.attest.measures.MeasureLinks;
import org.attest.position.ObjectiveMilestones;
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

    /** Without a milestone nobody knows whether the objective is on course. */
    static Panel milestones(ObjectiveMilestones milestones, int objective) {
        var panel = new Panel("Milestones");
        if (objective == 0) {
            panel.add(new Tag(Tone.ABSENT, "Not applicable"), new QuietLine("Milestones lead to the six objectives."));
            return panel;
        }
        if (milestones.all() == 0) {
            panel.add(notKnown(), new QuietLine("No milestone is set for this objective."));
        } else {
            panel.add(course(milestones), new Div(new Span(counted(milestones))));
            var weakest = milestones.weakest();
            if (weakest != null) {
                panel.add(new QuietLine("Most are late at " + weakest.inWords() + "."));
            }
            panel.add(list(milestones.next()));
        }
        panel.add(Links.to(RegisterLinks.milestonesOf(objective), "See its milestones"));
        return panel;
    }

    private static Tag course(ObjectiveMilestones milestones) {
        if (milestones.late() > 0) {
            return new Tag(Tone.BAD, "%,d late".formatted(milestones.late()));
        }
        return milestones.slipped() > 0
                ? new Tag(Tone.WARN, "%,d slipped".formatted(milestones.slipped()))
                : new Tag(Tone.GOOD, "None late");
    }

    private static String counted(ObjectiveMilestones milestones) {
        var open = milestones.all() - milestones.done();
        return "%,d of %,d done, %,d slipped.%s"
                .formatted(
                        milestones.done(),
                        milestones.all(),
                        milestones.slipped(),
                        open == 0 ? "" : " The nearest first:");
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
            panel.add(list(risks.highest()));
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

    private static UnorderedList list(List<ItemTitle> titles) {
        var list = new UnorderedList();
        list.addClassName("feed");
        titles.forEach(it -> list.add(line(it)));
        return list;
    }

    private static ListItem line(ItemTitle item) {
        var line = new ListItem(Links.to(item.address(), item.title()));
        if (!item.detail().isEmpty()) {
            line.add(new QuietLine(item.detail()));
        }
        if (!item.state().isEmpty()) {
            line.add(new Tag(item.tone(), item.state()));
        }
        return line;
    }

    static Tag notKnown() {
        return new Tag(Tone.NONE, "Not known");
    }
}

package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.position.Heading;
import org.attest.position.ObjectiveStanding;
import org.attest.position.ObjectiveTrend;
import org.attest.position.PositionLinks;
import org.attest.position.Rag;
import org.attest.position.Scorecard;
import org.attest.position.SystemPosition;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The six objectives with their status by rule, the strip beside them, and what the counts mean. */
public class ScorecardTable extends Div {

    private ScorecardTable(
            Heading heading,
            List<ObjectiveStanding> objectives,
            boolean openable,
            boolean compared,
            @Nullable ObjectiveTrend trend) {
        addClassName("scorecard");
        var table = new DataTable<ObjectiveStanding>("Six objectives: status, outcomes at expected and gaps")
                .column("Objective", it -> name(it, openable))
                .column("Status", ScorecardTable::status)
                .number("Outcomes at expected", it -> it.tally().inWords());
        if (trend != null) {
            table.text("Trend", it -> trend.moveInWords(it.number()));
        }
        table.number("Gaps", it -> Integer.toString(it.tally().gaps()));
        if (compared) {
            table.text("Lowest organisation", ObjectiveStanding::weakestInWords);
        }
        add(table.show(objectives), note(heading, objectives));
        if (trend != null) {
            add(new QuietLine(against(trend, compared)));
        }
    }

    /** Of a whole system, or of one organisation alone; each objective leads to its outcomes. */
    public static ScorecardTable of(SystemPosition position) {
        return new ScorecardTable(
                position.heading(),
                position.objectives(),
                true,
                position.columns().size() > 1,
                null);
    }

    /** With what became of each objective since the positions before. */
    public static ScorecardTable of(SystemPosition position, ObjectiveTrend trend) {
        return new ScorecardTable(
                position.heading(),
                position.objectives(),
                true,
                position.columns().size() > 1,
                trend);
    }

    /** For people who see objectives and nothing below. */
    public static ScorecardTable of(Scorecard scorecard) {
        return new ScorecardTable(scorecard.heading(), scorecard.objectives(), false, true, null);
    }

    /** The same with what became of each objective. */
    public static ScorecardTable of(Scorecard scorecard, ObjectiveTrend trend) {
        return new ScorecardTable(scorecard.heading(), scorecard.objectives(), false, true, trend);
    }

    private static String against(ObjectiveTrend trend, boolean compared) {
        if (trend.compared() == 0) {
            return "Trend: it begins with the second sealed position.";
        }
        return compared
                ? "Trend: outcomes at expected in the latest sealed positions of the year against those before, of the %s."
                        .formatted(
                                trend.compared() == 1
                                        ? "one organisation that has both"
                                        : trend.compared() + " organisations that have both")
                : "Trend: the latest sealed position against the one before.";
    }

    private static Component name(ObjectiveStanding it, boolean openable) {
        var words = it.number() == 0 ? it.title() : it.number() + " " + it.title();
        return openable ? Links.to(PositionLinks.objective(it.number()), words) : new Span(words);
    }

    private static Component status(ObjectiveStanding it) {
        var why = new Span(it.because());
        why.addClassNames("quiet", "small", "why");
        return new Div(new Tag(tone(it.rag()), it.rag().words()), why);
    }

    static Tone tone(Rag rag) {
        return switch (rag) {
            case ON_TRACK -> Tone.GOOD;
            case AT_RISK -> Tone.WARN;
            case OFF_TRACK -> Tone.BAD;
            case NOT_KNOWN -> Tone.NONE;
            case NOT_STARTED, NOT_APPLICABLE -> Tone.ABSENT;
        };
    }

    private static Component note(Heading heading, List<ObjectiveStanding> objectives) {
        var unconfirmed =
                objectives.stream().mapToInt(ObjectiveStanding::unconfirmed).sum();
        var notKnown = objectives.stream().mapToInt(ObjectiveStanding::notKnown).sum();
        var note = new Paragraph(
                ("Counts are of outcomes with a known expected level, from the latest sealed positions, as at"
                                + " %s. %d expected levels are unconfirmed and %d are not known. Worked out by Attest, not the national"
                                + " result. Milestones, measures and risks stand beside them on the screen of each objective.")
                        .formatted(UkDates.inWords(heading.asAt()), unconfirmed, notKnown));
        note.addClassNames("quiet", "small");
        return note;
    }
}

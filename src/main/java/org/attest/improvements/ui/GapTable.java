package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.assessments.AssessmentLinks;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.improvements.Action;
import org.attest.improvements.Gap;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.Plan;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The gaps of a plan with their actions: a line for each action, and one for each gap without any. */
final class GapTable {

    private record Line(Gap gap, @Nullable Action action, boolean first) {}

    private final Plan plan;
    private final PlanPlace place;
    private final Map<PersonId, String> names;

    GapTable(Plan plan, PlanPlace place, Map<PersonId, String> names) {
        this.plan = plan;
        this.place = place;
        this.names = names;
    }

    DataTable<?> table() {
        var lines = new ArrayList<Line>();
        plan.gaps().forEach(it -> add(lines, it));
        var table = new DataTable<Line>("Gaps and actions of the plan")
                .column("Outcome", this::outcome)
                .text("Level", it -> PlanWords.levels(it.gap()))
                .column("Action", this::action)
                .text("Owner", it -> owner(it.action()))
                .text("Due", it -> due(it.action()))
                .column("Progress", GapTable::progress)
                .text("Evidence", it -> evidence(it.action()));
        if (plan.mayPlan()) {
            table.column("Add", this::raise);
        }
        return table.show(List.copyOf(lines));
    }

    private static void add(List<Line> lines, Gap gap) {
        if (gap.actions().isEmpty()) {
            lines.add(new Line(gap, null, true));
        }
        for (var i = 0; i < gap.actions().size(); i++) {
            lines.add(new Line(gap, gap.actions().get(i), i == 0));
        }
    }

    private Component outcome(Line line) {
        var gap = line.gap();
        var link = Links.to(
                AssessmentLinks.outcome(place.organisation().code(), place.year(), gap.outcome()),
                gap.outcome() + " " + gap.title());
        return gap.closed() ? Layouts.row(link, new Tag(Tone.GOOD, "Closed since")) : link;
    }

    private Component action(Line line) {
        var action = line.action();
        if (action == null) {
            return line.gap().closed() ? new Span("None needed") : new Tag(Tone.WARN, "No action yet");
        }
        return action.whole()
                ? Links.to(
                        ImprovementLinks.action(place.organisation().code(), place.year(), action.reference()),
                        action.reference() + " " + action.what())
                : new Span(action.reference() + " (not shared with you)");
    }

    private @Nullable String owner(@Nullable Action action) {
        return action == null || action.owner() == null ? null : names.get(action.owner());
    }

    /** On one line, however narrow the column. */
    private static String due(@Nullable Action action) {
        return UkDates.inTable(action == null ? null : action.due()).replace(' ', '\u00a0');
    }

    private static Component progress(Line line) {
        return line.action() == null ? new Span("–") : PlanWords.progress(line.action());
    }

    private static @Nullable String evidence(@Nullable Action action) {
        return action == null || !action.whole()
                ? null
                : action.evidence() == 0 ? "None" : action.evidence() + " linked";
    }

    private Component raise(Line line) {
        if (!line.first() || line.gap().closed()) {
            return new Span("");
        }
        var link = Links.to(
                ImprovementLinks.raise(
                        place.organisation().code(), place.year(), line.gap().outcome()),
                "Raise action");
        link.getElement()
                .setAttribute("aria-label", "Raise action for " + line.gap().outcome());
        link.setId("raise-" + line.gap().outcome().code().replace('.', '-'));
        return link;
    }
}

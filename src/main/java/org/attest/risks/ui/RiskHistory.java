package org.attest.risks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.attest.components.Panel;
import org.attest.risks.RiskVerb;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** What was done to a risk, the latest first. */
class RiskHistory extends Panel {

    RiskHistory(List<HistoryEntry<RiskVerb>> steps, Map<PersonId, String> names, RiskFields.Words words) {
        super("History");
        var list = new UnorderedList();
        list.addClassName("feed");
        steps.forEach(it -> list.add(line(it, names, words)));
        add(list);
    }

    private static ListItem line(HistoryEntry<RiskVerb> step, Map<PersonId, String> names, RiskFields.Words words) {
        var line = new ListItem(new Span("%s by %s on %s"
                .formatted(
                        step.verb().words(),
                        names.getOrDefault(step.by(), "Unknown person"),
                        UkDates.inWords(step.at()))));
        if (step.verb() != RiskVerb.ADD) {
            var changes = new Div();
            changes.addClassNames("quiet", "small", "kept");
            step.changes().forEach(it -> changes.add(new Div(change(it, words))));
            line.add(changes);
        }
        return line;
    }

    private static String change(FieldChange change, RiskFields.Words words) {
        var after = words.value(change.field(), change.after());
        var label = RiskFields.label(change.field());
        return change.before() == null
                ? label + ": " + after
                : label + ": " + words.value(change.field(), change.before()) + " → " + after;
    }
}

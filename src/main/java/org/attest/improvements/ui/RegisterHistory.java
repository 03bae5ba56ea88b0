package org.attest.improvements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attest.components.Panel;
import org.attest.improvements.RegisterVerb;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.UkDates;

/** What was done to an item of the register, the latest first. */
class RegisterHistory extends Panel {

    RegisterHistory(RegisterPlace place, List<HistoryEntry<RegisterVerb>> steps) {
        super("History");
        var names = place.names(steps.stream().map(HistoryEntry::by).distinct().toList());
        var words = RegisterWords.of(
                place, steps.stream().flatMap(it -> it.changes().stream()).toList());
        var list = new UnorderedList();
        list.addClassName("feed");
        for (var step : steps) {
            var line = new ListItem(new Span("%s by %s on %s"
                    .formatted(
                            step.verb().words(),
                            names.getOrDefault(step.by(), "Unknown person"),
                            UkDates.inWords(step.at()))));
            if (step.verb() != RegisterVerb.ADD) {
                var changes = new Div();
                changes.addClassNames("quiet", "small", "kept");
                step.changes().forEach(it -> changes.add(new Div(change(it, words))));
                line.add(changes);
            }
            list.add(line);
        }
        add(list);
    }

    private static String change(FieldChange change, RegisterWords words) {
        var label = words.label(change.field());
        var after = words.value(change.field(), change.after());
        return change.before() == null
                ? label + ": " + after
                : label + ": " + words.value(change.field(), change.before()) + " → " + after;
    }
}

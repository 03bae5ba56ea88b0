package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.components.Panel;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.attest.suppliers.SupplierVerb;

/** What was done to a supplier, newest first. */
class HistoryPanel extends Panel {

    HistoryPanel(String heading, List<HistoryEntry<SupplierVerb>> history, Map<PersonId, String> names) {
        super(heading);
        var list = new UnorderedList();
        list.addClassName("feed");
        history.forEach(it -> list.add(new ListItem(
                new Div("%s %s, %s"
                        .formatted(
                                names.getOrDefault(it.by(), "Unknown person"),
                                it.verb().words(),
                                UkDates.inWords(it.at()))),
                changes(it))));
        add(list);
    }

    private static Component changes(HistoryEntry<SupplierVerb> entry) {
        var lines = new Div();
        lines.addClassNames("quiet", "small", "kept");
        entry.changes().forEach(it -> lines.add(new Div(new Span(line(it)))));
        return lines;
    }

    private static String line(FieldChange change) {
        var label = SupplierWords.label(change.field());
        var after = SupplierWords.value(change.field(), change.after());
        return change.before() == null || Objects.equals(change.before(), change.after())
                ? label + ": " + after
                : label + ": " + SupplierWords.value(change.field(), change.before()) + " → " + after;
    }
}

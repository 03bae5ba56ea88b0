package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attest.components.Panel;
import org.attest.evidence.EvidenceVerb;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** What was done to an item, newest first. */
class HistoryPanel extends Panel {

    private final FieldWords words;

    HistoryPanel(List<HistoryEntry<EvidenceVerb>> history, FieldWords words) {
        super("History");
        this.words = words;
        var list = new UnorderedList();
        list.addClassName("feed");
        history.forEach(it -> list.add(new ListItem(head(it), changes(it))));
        add(list);
    }

    private Component head(HistoryEntry<EvidenceVerb> entry) {
        return new Div("%s %s, %s".formatted(name(entry.by()), entry.verb().words(), UkDates.inWords(entry.at())));
    }

    private Component changes(HistoryEntry<EvidenceVerb> entry) {
        var lines = new Div();
        lines.addClassNames("quiet", "small", "kept");
        entry.changes().stream()
                .filter(it -> FieldWords.isShown(it.field()))
                .forEach(it -> lines.add(new Div(line(it))));
        return lines;
    }

    private Span line(FieldChange change) {
        var after = words.value(change.field(), change.after());
        var label = FieldWords.label(change.field());
        return new Span(
                change.before() == null
                        ? label + ": " + after
                        : label + ": " + words.value(change.field(), change.before()) + " → " + after);
    }

    private String name(PersonId person) {
        return words.names().getOrDefault(person, "Unknown person");
    }
}

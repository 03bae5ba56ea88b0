package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.components.Layouts;

/** The outcomes of a version as one real HTML table, a group of rows for each principle. */
class OutcomeTable extends Div {

    private final String caption;
    private final Map<String, Function<Outcome, Component>> columns = new LinkedHashMap<>();

    OutcomeTable(String caption) {
        this.caption = caption;
        addClassNames("table", "by-principle");
    }

    OutcomeTable column(String heading, Function<Outcome, Component> cell) {
        columns.put(heading, cell);
        return this;
    }

    OutcomeTable text(String heading, Function<Outcome, String> cell) {
        return column(heading, it -> new Span(cell.apply(it)));
    }

    void show(Framework framework) {
        removeAll();
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow(heading("Outcome", "col"));
        columns.keySet().forEach(it -> head.add(heading(it, "col")));
        table.add(new NativeTableHeader(head));
        framework.byPrinciple().values().forEach(it -> table.add(group(it)));
        add(Layouts.scroll(caption, table));
    }

    private NativeTableBody group(List<Outcome> outcomes) {
        var first = outcomes.getFirst();
        var title = heading(first.principle() + " " + first.principleTitle(), "rowgroup");
        title.getElement().setAttribute("colspan", String.valueOf(columns.size() + 1));
        var head = new NativeTableRow(title);
        head.addClassName("group");
        var body = new NativeTableBody(head);
        outcomes.forEach(it -> body.add(row(it)));
        return body;
    }

    private NativeTableRow row(Outcome outcome) {
        var row = new NativeTableRow(heading(outcome.name(), "row"));
        columns.values().forEach(it -> row.add(new NativeTableCell(it.apply(outcome))));
        return row;
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

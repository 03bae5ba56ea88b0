package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.position.Fallout;
import org.attest.position.WhatIfCounts;
import org.attest.suppliers.SupplierLinks;

/** The lists of a what-if, each thing with the ways in which it is hit. */
class FalloutTables {

    private static final int MOST_ROWS = 300;

    private final Fallout fallout;

    FalloutTables(Fallout fallout) {
        this.fallout = fallout;
    }

    Component[] all() {
        return new Component[] {
            providers(),
            services(),
            pathways(),
            items("Risks", "No risk is linked to what stops.", fallout.risks()),
            items("Outcomes", "No outcome is linked to what stops, or proved by it.", fallout.outcomes()),
            items("Evidence", "No evidence is linked to what stops.", fallout.evidence())
        };
    }

    private Component providers() {
        var others = fallout.otherProviders();
        var panel = panel(
                fallout.whole() ? "Providers" : "Your organisations",
                fallout.whole()
                        ? "No provider has said that it uses what stops, or has a contract on it."
                        : "You have not said that you use what stops, or have a contract on it.",
                fallout.providers(),
                new DataTable<Fallout.Provider>("Providers that are hit")
                        .text("Provider", Fallout.Provider::name)
                        .column("How it is hit", it -> ways(it.ways())));
        if (others > 0) {
            panel.add(new QuietLine("And %s, whose names only the ICB sees.".formatted(WhatIfCounts.others(others))));
        } else if (fallout.silentOnOthers()) {
            var keptBack = new Paragraph(WhatIfCounts.keptBack(fallout));
            keptBack.setId("kept-back");
            panel.add(keptBack);
        }
        return panel;
    }

    private Component services() {
        return panel(
                "Services",
                "No service is recorded.",
                fallout.services(),
                new DataTable<Fallout.Stopped>("Services that stop")
                        .text("Service", Fallout.Stopped::name)
                        .column(
                                "Supplier",
                                it -> Links.to(
                                        SupplierLinks.supplier(
                                                fallout.icb(), it.supplier().reference()),
                                        it.supplier().name()))
                        .text("How it is hit", Fallout.Stopped::way)
                        .text("Fallback", it -> it.fallback() == null ? "None recorded" : it.fallback()));
    }

    private Component pathways() {
        return panel(
                "Clinical pathways",
                "The services do not say which clinical pathways need them.",
                fallout.pathways(),
                new DataTable<Fallout.Pathway>("Clinical pathways that are hit")
                        .text("Pathway", Fallout.Pathway::words)
                        .column("Needs", it -> ways(it.services())));
    }

    private Component items(String heading, String none, List<Fallout.Item> items) {
        var table = new DataTable<Fallout.Item>(heading + " that are hit")
                .column("Item", it -> Links.to(it.title().address(), it.title().title()));
        if (fallout.whole()) {
            table.text("Organisation", Fallout.Item::whose);
        }
        table.column("State", FalloutTables::state).column("How it is hit", it -> ways(it.ways()));
        return panel(heading, none, items, table);
    }

    private static Component state(Fallout.Item item) {
        var title = item.title();
        return title.state().isEmpty() ? new Span("–") : new Tag(title.tone(), title.state());
    }

    private static <T> Panel panel(String heading, String none, List<T> rows, DataTable<T> table) {
        if (rows.isEmpty()) {
            return new Panel(heading, new Span(none));
        }
        var panel = new Panel(heading, table.show(rows.stream().limit(MOST_ROWS).toList()));
        if (rows.size() > MOST_ROWS) {
            panel.add(new QuietLine("And %,d more, which the exported file lists.".formatted(rows.size() - MOST_ROWS)));
        }
        return panel;
    }

    private static Component ways(List<String> ways) {
        if (ways.size() == 1) {
            return new Span(ways.getFirst());
        }
        var list = new UnorderedList();
        ways.forEach(it -> list.add(new ListItem(it)));
        return new Div(list);
    }
}

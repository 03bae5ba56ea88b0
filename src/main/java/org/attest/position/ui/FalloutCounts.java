package org.attest.position.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.position.Fallout;
import org.attest.position.WhatIfCounts;
import org.attest.shared.ItemKind;
import org.attest.suppliers.SupplierName;

/** How much stops, in six figures, and by which other suppliers. */
class FalloutCounts extends Panel {

    FalloutCounts(Fallout fallout) {
        super("How much stops");
        var figures = new UnorderedList();
        figures.addClassName("figures");
        figures.add(figure(
                fallout.providers().size(),
                fallout.whole() ? words(fallout.providers(), "provider") : "of your organisations",
                others(fallout)));
        figures.add(figure(fallout.services().size(), words(fallout.services(), "service"), ""));
        figures.add(figure(fallout.pathways().size(), words(fallout.pathways(), "clinical pathway"), ""));
        figures.add(item(fallout.risks(), ItemKind.RISK, "risk", fallout));
        figures.add(item(fallout.outcomes(), ItemKind.OUTCOME, "outcome", fallout));
        figures.add(item(fallout.evidence(), ItemKind.EVIDENCE, "piece of evidence", fallout));
        add(figures);
        resting(fallout);
    }

    private static String others(Fallout fallout) {
        if (fallout.otherProviders() > 0) {
            return "and " + WhatIfCounts.others(fallout.otherProviders());
        }
        return fallout.silentOnOthers() ? "others are not shown" : "";
    }

    private void resting(Fallout fallout) {
        var others = fallout.services().stream()
                .map(Fallout.Stopped::supplier)
                .filter(it -> !it.equals(fallout.supplier()))
                .map(SupplierName::name)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            add(new QuietLine("With it stop services of %s, because %s on it."
                    .formatted(String.join(", ", others), others.size() == 1 ? "that supplier rests" : "they rest")));
        }
    }

    private static ListItem item(List<Fallout.Item> items, ItemKind kind, String one, Fallout fallout) {
        var hidden = fallout.notShared(kind);
        return figure(
                items.size(), words(items, one), hidden == 0 ? "" : "and %,d not shared with you".formatted(hidden));
    }

    private static ListItem figure(int count, String words, String more) {
        var number = new Span("%,d".formatted(count));
        number.addClassName("figure");
        var line = new ListItem(number, new Div(new Span(words)));
        if (!more.isEmpty()) {
            line.add(new QuietLine(more));
        }
        return line;
    }

    private static String words(List<?> of, String one) {
        if (of.size() == 1) {
            return one;
        }
        return one.startsWith("piece") ? one.replace("piece", "pieces") : one + "s";
    }
}

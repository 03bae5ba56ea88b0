package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.connections.Connections;
import org.attest.connections.ItemTitle;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;
import org.attest.suppliers.Assurance;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.SupplierLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dated assurances of a supplier and how each stands today. */
@Component
class AssurancePanels {

    private final Assurances assurances;
    private final Connections connections;
    private final Clock clock;

    AssurancePanels(Assurances assurances, Connections connections, Clock clock) {
        this.assurances = assurances;
        this.connections = connections;
        this.clock = clock;
    }

    Panel panel(FoundSupplier.Place place) {
        var supplier = place.supplier();
        var found = assurances.of(supplier.ref());
        var panel = new Panel("Assurances");
        if (found.isEmpty()) {
            var none = new Div("No assurance is recorded.");
            none.addClassNames("quiet", "small");
            panel.add(none);
        } else {
            var titles = connections.titles(found.stream()
                    .map(it -> it.details().evidence())
                    .filter(Objects::nonNull)
                    .toList());
            panel.add(table(place, titles).show(found));
        }
        if (supplier.kept()) {
            panel.add(Layouts.row(Buttons.plainLink(
                    SupplierLinks.assurance(place.icb().code(), supplier.reference(), AssuranceView.NEW),
                    "Add an assurance")));
        }
        return panel;
    }

    private DataTable<Assurance> table(FoundSupplier.Place place, Map<ItemRef, ItemTitle> titles) {
        var today = UkDates.day(clock.instant());
        return new DataTable<Assurance>("Assurances of " + place.supplier().name())
                .column("Kind", it -> kind(place, it))
                .column("Standing", it -> standing(it, today))
                .text("Status", it -> it.details().says())
                .text("Given by", it -> it.details().body())
                .column("Scope", it -> kept(it.details().scope()))
                .text("Given", it -> UkDates.inTable(it.details().issued()))
                .text("Runs out", it -> UkDates.inTable(it.details().expires()))
                .column("Evidence", it -> evidence(it, titles));
    }

    private static com.vaadin.flow.component.Component kind(FoundSupplier.Place place, Assurance assurance) {
        var words = assurance.details().kind().words();
        return place.supplier().kept()
                ? Links.to(
                        SupplierLinks.assurance(
                                place.icb().code(),
                                place.supplier().reference(),
                                assurance.id().toString()),
                        words)
                : new Span(words);
    }

    private static Tag standing(Assurance assurance, LocalDate today) {
        var standing = assurance.standing(today);
        return new Tag(standing.tone(), standing.words());
    }

    private static com.vaadin.flow.component.Component evidence(Assurance assurance, Map<ItemRef, ItemTitle> titles) {
        var item = assurance.details().evidence();
        if (item == null) {
            return new Span("–");
        }
        var title = titles.get(item);
        return title == null ? new Span("Not shared with you") : Links.to(title.address(), title.title());
    }

    private static Span kept(@Nullable String words) {
        var text = new Span(words == null ? "–" : words);
        text.addClassName("kept");
        return text;
    }
}

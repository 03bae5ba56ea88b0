package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.shared.UkDates;
import org.attest.suppliers.Incident;
import org.attest.suppliers.Incidents;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What went wrong at a supplier, the newest first. */
@Component
class IncidentPanels {

    private final Incidents incidents;
    private final ProposeButtons propose;

    IncidentPanels(Incidents incidents, ProposeButtons propose) {
        this.incidents = incidents;
        this.propose = propose;
    }

    Panel panel(FoundSupplier.Place place) {
        var supplier = place.supplier();
        var found = incidents.of(supplier.ref());
        var panel = new Panel("Incidents");
        panel.add(
                found.isEmpty()
                        ? new QuietLine("No incident is recorded.")
                        : table(place).show(found));
        var row = Layouts.row(propose.anIncident(supplier));
        if (supplier.kept()) {
            row.add(Buttons.plainLink(
                    SupplierLinks.incident(place.icb().code(), supplier.reference(), IncidentView.NEW),
                    "Record an incident"));
        }
        panel.add(row);
        return panel;
    }

    private static DataTable<Incident> table(FoundSupplier.Place place) {
        return new DataTable<Incident>("Incidents at " + place.supplier().name())
                .column("Happened", it -> day(place, it))
                .column("What happened", it -> kept(it.details().what()))
                .column(
                        "Effect on care",
                        it -> new Tag(
                                it.details().impact().tone(),
                                it.details().impact().words()))
                .text("We were told after", it -> told(it.details().hoursToNotify()))
                .text("Services hit", it -> hit(place.supplier(), it))
                .text("Root cause", it -> it.details().cause().words());
    }

    private static com.vaadin.flow.component.Component day(FoundSupplier.Place place, Incident incident) {
        var words = UkDates.inTable(incident.details().on());
        return place.supplier().kept()
                ? Links.to(
                        SupplierLinks.incident(
                                place.icb().code(),
                                place.supplier().reference(),
                                incident.id().toString()),
                        words)
                : new Span(words);
    }

    private static String told(@Nullable Integer hours) {
        return hours == null ? "Not known" : hours == 1 ? "1 hour" : "%,d hours".formatted(hours);
    }

    private static String hit(Supplier supplier, Incident incident) {
        var names = supplier.services().stream()
                .filter(it -> incident.details().services().contains(it.id()))
                .map(it -> it.details().name())
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private static Span kept(String words) {
        var text = new Span(words);
        text.addClassName("kept");
        return text;
    }
}

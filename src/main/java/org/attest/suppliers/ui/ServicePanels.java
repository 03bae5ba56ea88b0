package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.UkDates;
import org.attest.suppliers.Offering;
import org.attest.suppliers.OwnUse;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.SupplierLinks;
import org.springframework.stereotype.Component;

/** What a supplier offers, and who uses it as far as the person may know. */
@Component
class ServicePanels {

    private final ServiceUse uses;
    private final OwnUses ownUses;

    ServicePanels(ServiceUse uses, OwnUses ownUses) {
        this.uses = uses;
        this.ownUses = ownUses;
    }

    Panel panel(FoundSupplier.Place place, Runnable refresh) {
        var supplier = place.supplier();
        var panel = new Panel("Services");
        panel.addClassName("stack");
        if (supplier.services().isEmpty()) {
            panel.add(new QuietLine("No service is recorded yet."));
        }
        var names = supplier.kept() ? uses.users(supplier.ref()) : Map.<UUID, List<String>>of();
        var own = uses.own(supplier.ref());
        for (var service : supplier.services()) {
            panel.add(section(place, service, names, own, refresh));
        }
        return panel;
    }

    private Section section(
            FoundSupplier.Place place,
            Offering service,
            Map<UUID, List<String>> names,
            List<OwnUse> own,
            Runnable refresh) {
        var details = service.details();
        var heading = new H3(details.name());
        heading.setId("service-" + service.id());
        var section = new Section(heading);
        section.addClassNames("draft", "stack");
        section.getElement().setAttribute("aria-labelledby", "service-" + service.id());
        if (details.ended()) {
            section.add(new Div(new Tag(Tone.ABSENT, "No longer offered")));
        }
        section.add(facts(details));
        var used = names.getOrDefault(service.id(), List.of());
        section.add(new QuietLine(SupplierWords.usedBy(service.usedBy())
                + (used.isEmpty() ? "." : ": " + String.join(", ", used) + ".")));
        section.add(ownUses.lines(place.supplier(), service, own, refresh));
        if (place.supplier().kept()) {
            var change = Links.to(
                    SupplierLinks.service(
                            place.icb().code(),
                            place.supplier().reference(),
                            service.id().toString()),
                    "Change " + details.name());
            section.add(Layouts.row(change));
        }
        return section;
    }

    private static Facts facts(ServiceDetails details) {
        var access = details.remoteAccess();
        var tested = details.testedOn();
        return new Facts()
                .with("What it does", details.function())
                .with("Clinical pathways", details.pathways())
                .with("Hosted in", details.hostingCountry())
                .with("Remote access", access == null ? "Not known" : access.words())
                .with("Promised", SupplierWords.recovery(details.promised()))
                .with(
                        "Tested",
                        SupplierWords.recovery(details.tested())
                                + (tested == null ? "" : ", on " + UkDates.inTable(tested)))
                .with("Fallback", details.fallback());
    }
}

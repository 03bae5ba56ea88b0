package org.attest.measures.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.components.AddressState;
import org.attest.measures.Measure;
import org.attest.measures.MeasureCatalogue;
import org.attest.measures.Months;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;

/** What the address of a screen of measures is about; nonsense in it is a page that does not exist. */
final class MeasurePlace {

    private MeasurePlace() {}

    static Measure measure(RouteParameters address, MeasureCatalogue catalogue) {
        return catalogue.find(address.get("code").orElse(""));
    }

    static Organisation organisation(RouteParameters address, OrganisationDirectory directory) {
        try {
            return directory
                    .findByCode(new OdsCode(address.get("ods").orElse("")))
                    .orElseThrow(UnknownItem::new);
        } catch (Refused | IllegalArgumentException e) {
            throw new UnknownItem();
        }
    }

    static YearMonth month(RouteParameters address) {
        return Months.read(address.get("month").orElse("")).orElseThrow(UnknownItem::new);
    }

    /** Draws a screen; what is unknown or not the person's to see is a page that does not exist. */
    static void draw(Runnable screen) {
        try {
            screen.run();
        } catch (UnknownItem e) {
            throw new NotFoundException();
        }
    }

    /** The organisations of a reach by name. */
    static List<Organisation> named(OrganisationDirectory directory, Collection<OrganisationId> ids) {
        return directory.named(ids).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /** The one organisation that a screen is about: the one in the address, or the only one; empty for all together. */
    static Optional<Organisation> one(List<Organisation> all, AddressState address) {
        var code = address.get("of");
        return code.isEmpty() && all.size() == 1
                ? Optional.of(all.getFirst())
                : all.stream().filter(it -> it.code().code().equals(code)).findFirst();
    }

    /** To look at another organisation, or at all together. */
    static Select<String> choice(List<Organisation> all, AddressState address) {
        var select = new Select<String>();
        select.setId("filter-of");
        select.setLabel("Organisation");
        var codes = new ArrayList<String>();
        codes.add("");
        all.forEach(it -> codes.add(it.code().code()));
        select.setItems(codes);
        select.setItemLabelGenerator(it -> all.stream()
                .filter(one -> one.code().code().equals(it))
                .findFirst()
                .map(Organisation::name)
                .orElse("All together"));
        select.setValue(codes.contains(address.get("of")) ? address.get("of") : "");
        select.addValueChangeListener(it -> address.with("of", it.getValue()).go());
        return select;
    }
}

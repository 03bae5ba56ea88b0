package org.attest.suppliers.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.Links;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.Tier;
import org.jspecify.annotations.Nullable;

/** What of the register is shown; each choice stands in the address. */
class SupplierFilters extends Div {

    private static final List<String> NAMES = List.of("q", "tier", "ours");

    private final AddressState address;

    /** @param worksHere whether the caller works for an organisation that may use suppliers */
    SupplierFilters(AddressState address, boolean worksHere) {
        this.address = address;
        addClassNames("filters", "row");
        add(search(), tiers());
        if (worksHere) {
            add(ours());
        }
        if (any()) {
            add(Links.to(SupplierLinks.LIST, "Show all"));
        }
    }

    boolean any() {
        return NAMES.stream().anyMatch(it -> !address.get(it).isEmpty());
    }

    /** Nonsense in the address asks for nothing. */
    SupplierFilter filter() {
        var sort = address.get("sort");
        return new SupplierFilter(
                address.get("q"),
                tier(),
                address.get("ours").equals("yes"),
                order(sort.replaceFirst("^-", "")),
                sort.startsWith("-"));
    }

    private @Nullable Tier tier() {
        return Arrays.stream(Tier.values())
                .filter(it -> it.name().equals(address.get("tier")))
                .findFirst()
                .orElse(null);
    }

    private static SupplierFilter.Order order(String word) {
        return Arrays.stream(SupplierFilter.Order.values())
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(SupplierFilter.Order.TIER);
    }

    private Div search() {
        var text = new TextField("Name, group or code");
        text.setId("search-suppliers");
        text.setValue(address.get("q"));
        var find =
                Buttons.plain("Search", () -> address.with("q", text.getValue()).go());
        find.setId("search");
        text.addKeyPressListener(
                Key.ENTER, it -> address.with("q", text.getValue()).go());
        var box = new Div(text, find);
        box.addClassName("search");
        return box;
    }

    private Select<String> tiers() {
        var select = new Select<String>();
        select.setId("filter-tier");
        select.setLabel("Tier");
        select.setItems(
                Stream.concat(Stream.of(""), Arrays.stream(Tier.values()).map(Tier::name))
                        .toList());
        select.setItemLabelGenerator(
                it -> it.isEmpty() ? "All tiers" : Tier.valueOf(it).words());
        var tier = tier();
        select.setValue(tier == null ? "" : tier.name());
        select.addValueChangeListener(it -> address.with("tier", it.getValue()).go());
        return select;
    }

    private Checkbox ours() {
        var ours = new Checkbox("Only those that we use", address.get("ours").equals("yes"));
        ours.setId("filter-ours");
        ours.addValueChangeListener(
                it -> address.with("ours", it.getValue() ? "yes" : null).go());
        return ours;
    }
}

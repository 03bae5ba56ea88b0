package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.organisations.Organisation;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRow;

/**
 * The suppliers that are ticked in the list, page by page, and the way on to ask them. Without a tick the way leads to
 * all that the list shows. In the address they stand as {@code QWE:S-0001.S-0007~QWF:S-0003}.
 */
class AskTicks {

    static final String WORD = "only";

    private final Map<String, Set<String>> ticked = new TreeMap<>();
    private final Anchor way = Buttons.plainLink(SupplierLinks.ASK_MANY, "");
    private AddressState list;

    AskTicks(AddressState list) {
        this.list = list;
        way.setId("ask-many");
        show();
    }

    /** Of the list as it is shown now; what was ticked on other pages stays. */
    Anchor way(AddressState shown) {
        list = shown;
        show();
        return way;
    }

    Component tick(SupplierRow row, Organisation icb) {
        var code = icb.code().code();
        var tick = new Checkbox(ticked.getOrDefault(code, Set.of()).contains(row.reference()), event -> {
            var some = ticked.computeIfAbsent(code, _ -> new TreeSet<>());
            if (event.getValue()) {
                some.add(row.reference());
            } else {
                some.remove(row.reference());
            }
            show();
        });
        tick.setAriaLabel("Ask %s %s".formatted(row.reference(), row.name()));
        tick.setId("tick-" + row.reference());
        return tick;
    }

    private void show() {
        var count = ticked.values().stream().mapToInt(Set::size).sum();
        var query = count == 0 ? filters() : "?" + WORD + "=" + written();
        way.setHref(SupplierLinks.ASK_MANY + query);
        way.setText(
                count == 0
                        ? "Ask all that are shown"
                        : count == 1 ? "Ask the one that is ticked" : "Ask the %d that are ticked".formatted(count));
    }

    private String filters() {
        var href = list.with("sort", null).turned(1).href();
        var query = href.indexOf('?');
        return query < 0 ? "" : href.substring(query);
    }

    private String written() {
        return ticked.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> it.getKey() + ":" + String.join(".", it.getValue()))
                .collect(Collectors.joining("~"));
    }
}

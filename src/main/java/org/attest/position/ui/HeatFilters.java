package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.organisations.Kind;
import org.attest.position.HeatMapFilter;
import org.attest.position.ObjectiveStanding;
import org.attest.position.SystemPosition;
import org.jspecify.annotations.Nullable;

/** What of the heat map is shown; each choice is an address, so that it can be sent to a colleague. */
class HeatFilters extends Div {

    private final AddressState address;

    HeatFilters(AddressState address, SystemPosition position) {
        this.address = address;
        addClassNames("filters");
        add(choice("objective", "Objective", "All objectives", objectives(position)));
        if (position.columns().size() > 1) {
            add(choice("kind", "Kind of organisation", "All kinds", kinds(position)));
        }
        add(choice("principle", "Principle", "All principles", principles(position)));
        var chips = new Div(chip("show", "gaps", "Only gaps"), chip("sort", "gaps", "Most gaps first"), reset());
        chips.addClassName("row");
        add(chips);
    }

    /** Reads what an address asks for; nonsense in it asks for nothing. */
    static HeatMapFilter read(AddressState address) {
        var objective = address.get("objective");
        var principle = address.get("principle");
        return new HeatMapFilter(
                objective.matches("[0-6]") ? Integer.valueOf(objective) : null,
                kind(address.get("kind")).orElse(null),
                principle.isEmpty() ? null : principle,
                address.get("show").equals("gaps"),
                address.get("sort").equals("gaps"));
    }

    private static Optional<Kind> kind(String name) {
        return Stream.of(Kind.values()).filter(it -> it.name().equals(name)).findFirst();
    }

    private static Map<String, String> objectives(SystemPosition position) {
        var words = new LinkedHashMap<String, String>();
        for (ObjectiveStanding it : position.objectives()) {
            words.put(Integer.toString(it.number()), it.number() == 0 ? it.title() : it.number() + " " + it.title());
        }
        return words;
    }

    private static Map<String, String> kinds(SystemPosition position) {
        var words = new LinkedHashMap<String, String>();
        position.columns().stream()
                .map(it -> it.member().kind())
                .sorted()
                .forEach(it -> words.put(it.name(), it.words()));
        return words;
    }

    private static Map<String, String> principles(SystemPosition position) {
        var words = new LinkedHashMap<String, String>();
        position.rows()
                .forEach(it -> words.put(
                        it.outcome().principle(),
                        it.outcome().principle() + " " + it.outcome().principleTitle()));
        return words;
    }

    private Component choice(String name, String label, String all, Map<String, String> words) {
        var select = new Select<String>();
        select.setId("filter-" + name);
        select.setLabel(label);
        select.setItems(Stream.concat(Stream.of(""), words.keySet().stream()).toList());
        select.setItemLabelGenerator(it -> it.isEmpty() ? all : words.getOrDefault(it, it));
        select.setValue(words.containsKey(address.get(name)) ? address.get(name) : "");
        select.addValueChangeListener(it -> go(address.with(name, it.getValue())));
        return select;
    }

    private Anchor chip(String name, String value, String words) {
        var on = address.get(name).equals(value);
        var chip = Links.to(address.with(name, on ? null : value).href(), (on ? "✓ " : "") + words);
        chip.addClassNames("chip", on ? "on" : "off");
        chip.getElement().setAttribute("aria-current", on ? "true" : "false");
        chip.setId("filter-" + name + "-" + value);
        return chip;
    }

    private Anchor reset() {
        return Links.to(
                address.with("objective", null)
                        .with("kind", null)
                        .with("principle", null)
                        .with("show", null)
                        .with("sort", null)
                        .href(),
                "Show all");
    }

    static void go(AddressState address) {
        var parts = address.href().split("\\?", 2);
        QueryParameters query = parts.length == 2 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
        @Nullable UI ui = UI.getCurrent();
        if (ui != null) {
            ui.navigate(parts[0], query);
        }
    }
}

package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.organisations.Kind;
import org.attest.position.ComparePoint;
import org.attest.position.ComparedFilter;
import org.attest.position.HeatMapFilter;
import org.jspecify.annotations.Nullable;

/** What of the heat map is shown; each choice is an address, so that it can be sent to a colleague. */
class HeatFilters extends Div {

    private final AddressState address;

    private HeatFilters(AddressState address, HeatChoices choices) {
        this.address = address;
        addClassNames("filters");
        add(choice("objective", "Objective", "All objectives", choices.objectives()));
        if (!choices.kinds().isEmpty()) {
            add(choice("kind", "Kind of organisation", "All kinds", choices.kinds()));
        }
        add(choice("principle", "Principle", "All principles", choices.principles()));
    }

    /** Of the latest positions. */
    static HeatFilters ofHeatMap(AddressState address, HeatChoices choices) {
        var filters = new HeatFilters(address, choices);
        var chips = new Div(
                filters.chip("show", "gaps", "Only gaps"),
                filters.chip("sort", "gaps", "Outcomes with most gaps first"));
        if (!choices.kinds().isEmpty()) {
            chips.add(filters.chip("organisations", "gaps", "Organisations with most gaps first"));
        }
        chips.add(filters.reset());
        chips.addClassName("row");
        filters.add(chips);
        return filters;
    }

    /** Of positions side by side. */
    static HeatFilters ofComparison(AddressState address, HeatChoices choices) {
        var filters = new HeatFilters(address, choices);
        var chips = new Div();
        Stream.of(ComparePoint.values()).forEach(it -> chips.add(filters.point(it)));
        chips.add(
                filters.chip("show", "moves", "Only what moved"),
                filters.chip("show", "gaps", "Only gaps"),
                filters.reset());
        chips.addClassName("row");
        filters.add(chips);
        return filters;
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
                address.get("sort").equals("gaps"),
                address.get("organisations").equals("gaps"));
    }

    static ComparedFilter readComparison(AddressState address) {
        return new ComparedFilter(
                read(address), points(address), address.get("show").equals("moves"));
    }

    private static Set<ComparePoint> points(AddressState address) {
        return Stream.of(address.get("points").split(",", -1))
                .flatMap(it -> ComparePoint.of(it).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Kind> kind(String name) {
        return Stream.of(Kind.values()).filter(it -> it.name().equals(name)).findFirst();
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
        return chip(on, address.with(name, on ? null : value), words, "filter-" + name + "-" + value);
    }

    /** All points are on until one is taken away; none on means all again. */
    private Anchor point(ComparePoint point) {
        var chosen = points(address);
        var on = chosen.isEmpty() ? EnumSet.allOf(ComparePoint.class) : EnumSet.copyOf(chosen);
        var shown = on.contains(point);
        if (shown) {
            on.remove(point);
        } else {
            on.add(point);
        }
        var words = on.isEmpty() || on.size() == ComparePoint.values().length
                ? null
                : on.stream().map(ComparePoint::key).collect(Collectors.joining(","));
        return chip(shown, address.with("points", words), point.words(), "filter-points-" + point.key());
    }

    private static Anchor chip(boolean on, AddressState goes, String words, String id) {
        var chip = Links.to(goes.href(), (on ? "✓ " : "") + words);
        chip.addClassNames("chip", on ? "on" : "off");
        chip.getElement().setAttribute("aria-current", on ? "true" : "false");
        chip.setId(id);
        return chip;
    }

    private Anchor reset() {
        var all = address;
        for (var word : HeatChoices.WORDS) {
            all = all.with(word, null);
        }
        return Links.to(all.href(), "Show all");
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

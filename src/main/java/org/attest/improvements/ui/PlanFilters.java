package org.attest.improvements.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attest.catalogue.Edition;
import org.attest.components.AddressState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.improvements.PlanFilter;
import org.attest.improvements.PlanStage;
import org.jspecify.annotations.Nullable;

/** Which plans are shown, as links: the choice stands in the address. */
class PlanFilters extends Div {

    private final AddressState address;
    private final Edition edition;

    PlanFilters(AddressState address, Edition edition, List<Edition> editions) {
        this.address = address;
        this.edition = edition;
        addClassName("stack");
        var years = Layouts.row(new Span("Year"));
        editions.stream()
                .map(Edition::year)
                .sorted(Comparator.reverseOrder())
                .forEach(it ->
                        years.add(chip(address.with("year", it.toString()), it.toString(), it.equals(edition.year()))));
        var stages = Layouts.row(new Span("Stage"), chip(address.with("stage", null), "All", stage() == null));
        Arrays.stream(PlanStage.values())
                .forEach(it -> stages.add(chip(address.with("stage", it.name()), it.words(), it == stage())));
        var late = Layouts.row(
                new Span("Show"), chip(address.with("late", isLate() ? null : "yes"), "Only late", isLate()));
        add(years, stages, late);
    }

    PlanFilter filter() {
        return new PlanFilter(edition.year(), stage(), isLate());
    }

    boolean any() {
        return stage() != null || isLate();
    }

    private boolean isLate() {
        return address.get("late").equals("yes");
    }

    /** Nonsense in the address asks for nothing. */
    private @Nullable PlanStage stage() {
        return Arrays.stream(PlanStage.values())
                .filter(it -> it.name().equals(address.get("stage")))
                .findFirst()
                .orElse(null);
    }

    private static Anchor chip(AddressState to, String words, boolean on) {
        var link = Links.to(to.href(), on ? "✓ " + words : words);
        link.addClassName("chip");
        if (on) {
            link.addClassName("on");
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}

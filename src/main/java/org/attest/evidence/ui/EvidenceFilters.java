package org.attest.evidence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.Links;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.Freshness;
import org.attest.evidence.ReviewState;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What of the library is shown; each choice stands in the address. */
class EvidenceFilters extends Div {

    private static final List<String> NAMES = List.of("q", "state", "fresh", "kind", "of", "mine", "stale-on");

    private final AddressState address;
    private final Organisations organisations;

    /** @param days the days for which a forecast is worth asking */
    EvidenceFilters(AddressState address, Organisations organisations, List<LocalDate> days) {
        this.address = address;
        this.organisations = organisations;
        addClassNames("filters", "row");
        add(search());
        if (organisations.all().size() > 1) {
            add(choice("of", "Organisation", "All organisations", codes()));
        }
        add(choice("state", "Review state", "All that count", words(ReviewState.values(), ReviewState::words)));
        add(choice("fresh", "Freshness", "All", words(Freshness.values(), Freshness::words)));
        add(choice("kind", "Kind", "All kinds", words(EvidenceKind.values(), EvidenceKind::words)));
        if (!days.isEmpty()) {
            add(choice("stale-on", "Will be stale on", "Any day", days(days)));
        }
        add(mine());
        if (any()) {
            add(Links.to(EvidenceLinks.LIBRARY, "Show all"));
        }
    }

    boolean any() {
        return NAMES.stream().anyMatch(it -> !address.get(it).isEmpty());
    }

    /** Nonsense in the address asks for nothing. */
    EvidenceFilter filter() {
        var sort = address.get("sort");
        var filter = new EvidenceFilter(
                organisation(),
                address.get("q"),
                one(ReviewState.values(), "state")
                        .<Set<ReviewState>>map(EnumSet::of)
                        .orElse(ReviewState.LIVE),
                one(Freshness.values(), "fresh").orElse(null),
                one(EvidenceKind.values(), "kind").orElse(null),
                address.get("mine").equals("yes"),
                order(sort.replaceFirst("^-", "")),
                sort.startsWith("-"));
        return day().map(filter::staleOn).orElse(filter);
    }

    private @Nullable OrganisationId organisation() {
        return organisations.withCode(address.get("of")).map(Organisation::id).orElse(null);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(address.get("stale-on"))
                    .filter(it -> !it.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static Map<String, String> days(List<LocalDate> days) {
        var words = new LinkedHashMap<String, String>();
        days.forEach(it -> words.put(it.toString(), UkDates.inWords(it)));
        return words;
    }

    private static EvidenceFilter.Order order(String word) {
        return Arrays.stream(EvidenceFilter.Order.values())
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(EvidenceFilter.Order.REFERENCE);
    }

    private <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(address.get(name)))
                .findFirst();
    }

    private Div search() {
        var text = new TextField("Reference or words in it");
        text.setId("search-evidence");
        text.setTooltipText("Title, summary, and the text of the files that you may read");
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

    private Select<String> choice(String name, String label, String all, Map<String, String> words) {
        var select = new Select<String>();
        select.setId("filter-" + name);
        select.setLabel(label);
        select.setItems(Stream.concat(Stream.of(""), words.keySet().stream()).toList());
        select.setItemLabelGenerator(it -> it.isEmpty() ? all : words.getOrDefault(it, it));
        select.setValue(words.containsKey(address.get(name)) ? address.get(name) : "");
        select.addValueChangeListener(it -> address.with(name, it.getValue()).go());
        return select;
    }

    private Checkbox mine() {
        var mine = new Checkbox("Only mine", address.get("mine").equals("yes"));
        mine.setId("filter-mine");
        mine.addValueChangeListener(
                it -> address.with("mine", it.getValue() ? "yes" : null).go());
        return mine;
    }

    private Map<String, String> codes() {
        var codes = new LinkedHashMap<String, String>();
        organisations.all().forEach(it -> codes.put(it.code().code(), it.name()));
        return codes;
    }

    private static <E extends Enum<E>> Map<String, String> words(E[] values, Function<E, String> words) {
        var found = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(it -> found.put(it.name(), words.apply(it)));
        return found;
    }
}

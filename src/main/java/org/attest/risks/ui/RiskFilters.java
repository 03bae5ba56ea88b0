package org.attest.risks.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.catalogue.Objective;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.Links;
import org.attest.organisations.Organisation;
import org.attest.risks.Band;
import org.attest.risks.Category;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskFilter.Order;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskStatus;
import org.attest.risks.Score;

/** Which risks are shown; each choice stands in the address. */
class RiskFilters extends Div {

    private static final List<String> NAMES =
            List.of("q", "of", "status", "band", "category", "objective", "over", "unaccepted", "due", "cell");
    private static final String YES = "yes";
    private static final String ALL = "ALL";

    private final AddressState address;
    private final List<Organisation> registers;
    private final List<Category> categories;
    private final List<Objective> objectives;

    RiskFilters(
            AddressState address, List<Organisation> registers, List<Category> categories, List<Objective> objectives) {
        this.address = address;
        this.registers = registers;
        this.categories = categories;
        this.objectives = objectives;
        addClassNames("filters", "row");
        add(search());
        if (registers.size() > 1) {
            add(choice("of", "Register", "All registers", codes()));
        }
        add(choice("status", "Status", RiskStatus.OPEN.words(), statuses()));
        add(choice("band", "Band", "All bands", bands()));
        add(choice("category", "Category", "All categories", categoryWords()));
        add(choice("objective", "Objective", "All objectives", objectiveWords()));
        add(tick("over", "Over tolerance"), tick("unaccepted", "Over, not accepted"), tick("due", "Review due"));
        if (any()) {
            add(Links.to(RiskLinks.LIST, "Show all"));
        }
    }

    boolean any() {
        return NAMES.stream().anyMatch(it -> !address.get(it).isEmpty());
    }

    /** The cell of the matrix that the address asks for. */
    Optional<Score> cell() {
        return Score.read(address.get("cell"));
    }

    /** Nonsense in the address asks for nothing. */
    RiskFilter filter() {
        var sort = address.get("sort");
        var sorted = !sort.isEmpty();
        return new RiskFilter(
                registers.stream()
                        .filter(it -> it.code().code().equals(address.get("of")))
                        .findFirst()
                        .map(Organisation::id)
                        .orElse(null),
                address.get("q"),
                address.get("status").equals(ALL)
                        ? null
                        : one(RiskStatus.values(), "status").orElse(RiskStatus.OPEN),
                one(Band.values(), "band").orElse(null),
                cell().orElse(null),
                known(categoryWords(), "category").orElse(null),
                known(objectiveWords(), "objective").map(Integer::valueOf).orElse(null),
                address.get("over").equals(YES),
                address.get("unaccepted").equals(YES),
                address.get("due").equals(YES),
                sorted ? order(sort.replaceFirst("^-", "")) : Order.SCORE,
                !sorted || sort.startsWith("-"));
    }

    private static Order order(String word) {
        return Arrays.stream(Order.values())
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Order.SCORE);
    }

    private <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(address.get(name)))
                .findFirst();
    }

    private Optional<String> known(Map<String, String> words, String name) {
        return Optional.of(address.get(name)).filter(words::containsKey);
    }

    private Div search() {
        var text = new TextField("Reference or words in it");
        text.setId("search-risks");
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

    private Select<String> choice(String name, String label, String none, Map<String, String> words) {
        var select = new Select<String>();
        select.setId("filter-" + name);
        select.setLabel(label);
        select.setItems(Stream.concat(Stream.of(""), words.keySet().stream()).toList());
        select.setItemLabelGenerator(it -> it.isEmpty() ? none : words.getOrDefault(it, it));
        select.setValue(words.containsKey(address.get(name)) ? address.get(name) : "");
        select.addValueChangeListener(it -> address.with(name, it.getValue()).go());
        return select;
    }

    private Checkbox tick(String name, String label) {
        var tick = new Checkbox(label, address.get(name).equals(YES));
        tick.setId("filter-" + name);
        tick.addValueChangeListener(
                it -> address.with(name, it.getValue() ? YES : null).go());
        return tick;
    }

    private Map<String, String> codes() {
        var codes = new LinkedHashMap<String, String>();
        registers.forEach(it -> codes.put(it.code().code(), Registers.name(it)));
        return codes;
    }

    private static Map<String, String> statuses() {
        var words = new LinkedHashMap<String, String>();
        words.put(RiskStatus.CLOSED.name(), RiskStatus.CLOSED.words());
        words.put(ALL, "Open and closed");
        return words;
    }

    private static Map<String, String> bands() {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Band.values()).forEach(it -> words.put(it.name(), it.words()));
        return words;
    }

    private Map<String, String> categoryWords() {
        var words = new LinkedHashMap<String, String>();
        categories.forEach(it -> words.put(it.code(), it.words()));
        return words;
    }

    private Map<String, String> objectiveWords() {
        var words = new LinkedHashMap<String, String>();
        objectives.forEach(it -> words.put(Integer.toString(it.number()), it.number() + " " + it.title()));
        return words;
    }
}

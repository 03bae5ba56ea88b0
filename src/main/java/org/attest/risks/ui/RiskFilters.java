package org.attest.risks.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.catalogue.Objective;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.components.ListFilters;
import org.attest.organisations.Organisation;
import org.attest.risks.Band;
import org.attest.risks.Category;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskFilter.Order;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskStatus;
import org.attest.risks.Score;

/** Which risks are shown; each choice stands in the address. */
class RiskFilters extends ListFilters {

    private static final List<String> NAMES =
            List.of("q", "of", "status", "band", "category", "objective", "over", "unaccepted", "due", "cell");
    private static final String ALL = "ALL";

    private final List<Organisation> registers;
    private final List<Category> categories;
    private final List<Objective> objectives;

    RiskFilters(
            AddressState address, List<Organisation> registers, List<Category> categories, List<Objective> objectives) {
        super(address, NAMES);
        this.registers = registers;
        this.categories = categories;
        this.objectives = objectives;
        var text = new TextField("Reference or words in it");
        text.setId("search-risks");
        add(search(text));
        if (registers.size() > 1) {
            add(choice("of", "Register", "All registers", codes()));
        }
        add(choice("status", "Status", RiskStatus.OPEN.words(), statuses()));
        add(choice("band", "Band", "All bands", words(Band.values(), Band::words)));
        add(choice("category", "Category", "All categories", categoryWords()));
        add(choice("objective", "Objective", "All objectives", objectiveWords()));
        add(tick("over", "Over tolerance"), tick("unaccepted", "Over, not accepted"), tick("due", "Review due"));
        if (any()) {
            add(Links.to(RiskLinks.LIST, "Show all"));
        }
    }

    /** The cell of the matrix that the address asks for. */
    Optional<Score> cell() {
        return Score.read(address.get("cell"));
    }

    /** Nonsense in the address asks for nothing. */
    RiskFilter filter() {
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
                ticked("over"),
                ticked("unaccepted"),
                ticked("due"),
                order(Order.values(), Order.SCORE),
                address.get("sort").isEmpty() || downwards());
    }

    private Optional<String> known(Map<String, String> words, String name) {
        return Optional.of(address.get(name)).filter(words::containsKey);
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

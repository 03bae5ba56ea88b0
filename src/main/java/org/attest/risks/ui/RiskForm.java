package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attest.catalogue.Objective;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.drafts.ui.DraftedFields;
import org.attest.risks.Accountable;
import org.attest.risks.Category;
import org.attest.risks.RiskDetails;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The fields of a risk. What is typed stays in the form whatever happens. */
class RiskForm extends Div {

    private final TextField title = new TextField("Title");
    private final TextArea cause = area("If", "cause", "What could set it off");
    private final TextArea event = area("then", "event", "What would happen");
    private final TextArea effect = area("resulting in", "effect", "What it would lead to, for patients first");
    private final Select<Category> category = new Select<>();
    private final Select<Objective> objective = new Select<>();
    private final ComboBox<PersonId> owner = new ComboBox<>("Owner");
    private final TextField lead = new TextField("Executive lead");
    private final TextField committee = new TextField("Committee");
    private final Checkbox systemWide = new Checkbox("Concerns more than one organisation");
    private final Select<Shown> shown = new Select<>();
    private final ErrorSummary problems = new ErrorSummary();
    private final Map<PersonId, String> colleagues;

    /**
     * @param colleagues who may own it, by name
     * @param partner whether an ICB looks on, so that the form asks what it sees
     */
    RiskForm(List<Category> categories, List<Objective> objectives, Map<PersonId, String> colleagues, boolean partner) {
        this.colleagues = new LinkedHashMap<>(colleagues);
        addClassName("stack");
        prepare(categories, objectives);
        shown.setVisible(partner);
        add(
                problems,
                new Panel("What could happen", Layouts.fields(title, cause, event, effect)),
                new Panel("Where it belongs", Layouts.fields(category, objective, systemWide)),
                new Panel("Who answers for it", Layouts.fields(owner, lead, committee, shown)));
    }

    /** Shows what a risk says. */
    void show(RiskDetails details) {
        title.setValue(details.title());
        cause.setValue(details.wording().cause());
        event.setValue(details.wording().event());
        effect.setValue(details.wording().effect());
        category.setValue(categoryOf(details.category()));
        var number = details.objective();
        objective.setValue(number == null ? null : objectiveOf(number.toString()));
        choose(details.accountable().owner());
        lead.setValue(Objects.requireNonNullElse(details.accountable().lead(), ""));
        committee.setValue(Objects.requireNonNullElse(details.accountable().committee(), ""));
        systemWide.setValue(details.systemWide());
        shown.setValue(details.shown());
    }

    void keptBy(DraftedFields drafted) {
        drafted.text(title);
        List.of(cause, event, effect).forEach(drafted::text);
        drafted.choice(category, Category::code, this::categoryOf);
        drafted.choice(objective, it -> Integer.toString(it.number()), this::objectiveOf);
        drafted.choice(owner, PersonId::toString, this::known);
        List.of(lead, committee).forEach(drafted::text);
        drafted.tick(systemWide);
        drafted.choice(shown, Enum::name, Shown::valueOf);
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<RiskDetails> read() {
        return problems.read(
                wrong(),
                () -> new RiskDetails(
                        title.getValue(),
                        new Wording(cause.getValue(), event.getValue(), effect.getValue()),
                        category.getValue().code(),
                        objective.getOptionalValue().map(Objective::number).orElse(null),
                        new Accountable(owner.getValue(), lead.getValue(), committee.getValue()),
                        systemWide.getValue(),
                        shown.getValue()));
    }

    void problem(String sentence) {
        problems.say(sentence);
    }

    private Map<Component, String> wrong() {
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, title, title.getValue().isBlank(), "Give the risk a title.");
        ErrorSummary.check(wrong, cause, cause.getValue().isBlank(), "Say what could set it off, after “If”.");
        ErrorSummary.check(wrong, event, event.getValue().isBlank(), "Say what would happen, after “then”.");
        ErrorSummary.check(
                wrong, effect, effect.getValue().isBlank(), "Say what it would lead to, after “resulting in”.");
        ErrorSummary.check(wrong, category, category.isEmpty(), "Choose a category.");
        return wrong;
    }

    private void prepare(List<Category> categories, List<Objective> objectives) {
        title.setId("title");
        title.setMaxLength(RiskDetails.LONGEST_TITLE);
        title.setHelperText("A few words that a colleague would look for");
        List.of(title, cause, event, effect).forEach(it -> it.setRequiredIndicatorVisible(true));
        category.setId("category");
        category.setLabel("Category");
        category.setItems(categories);
        category.setItemLabelGenerator(Category::words);
        objective.setId("objective");
        objective.setLabel("Objective that it threatens");
        objective.setItems(objectives);
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption("None");
        objective.setItemLabelGenerator(it -> it == null ? "None" : it.number() + " " + it.title());
        systemWide.setId("system-wide");
        owner.setId("owner");
        owner.setItemLabelGenerator(it -> colleagues.getOrDefault(it, "Somebody who left"));
        owner.setItems(colleagues.keySet());
        owner.setClearButtonVisible(true);
        owner.setHelperText("Whoever keeps it up to date");
        lead.setId("lead");
        lead.setMaxLength(Accountable.LONGEST_NAME);
        committee.setId("committee");
        committee.setMaxLength(Accountable.LONGEST_NAME);
        committee.setHelperText("Which one watches it");
        shown.setId("shown");
        shown.setLabel("What the ICB sees");
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(Shown::words);
        shown.setValue(Shown.SCORES);
    }

    private static TextArea area(String label, String id, String help) {
        var area = new TextArea(label);
        area.setId(id);
        area.setMaxLength(Narrative.LONGEST);
        area.setHelperText(help);
        return area;
    }

    private @Nullable Category categoryOf(@Nullable String code) {
        return category.getListDataView()
                .getItems()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Objective objectiveOf(String number) {
        return objective
                .getListDataView()
                .getItems()
                .filter(it -> Integer.toString(it.number()).equals(number))
                .findFirst()
                .orElse(null);
    }

    private @Nullable PersonId known(String person) {
        return owner.getListDataView()
                .getItems()
                .filter(it -> it.toString().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** Somebody who left stays the owner until another one is chosen. */
    private void choose(@Nullable PersonId person) {
        if (person != null && !colleagues.containsKey(person)) {
            var all = new ArrayList<>(colleagues.keySet());
            all.add(person);
            owner.setItems(all);
        }
        owner.setValue(person);
    }
}

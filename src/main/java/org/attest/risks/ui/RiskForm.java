package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.catalogue.Objective;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.risks.Accountable;
import org.attest.risks.Category;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskDraft;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The fields of a risk. What is typed stays in the form whatever happens. */
class RiskForm extends Div {

    private static final int TELL_AFTER_MILLIS = 1_500;

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
    private final Span status = new Span();
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
        status.setId("draft-status");
        status.addClassNames("small", "quiet");
        status.getElement().setAttribute("role", "status");
        add(
                problems,
                new Panel("What could happen", Layouts.fields(title, cause, event, effect)),
                new Panel("Where it belongs", Layouts.fields(category, objective, systemWide)),
                new Panel("Who answers for it", Layouts.fields(owner, lead, committee, shown)),
                status);
    }

    /** Shows what a risk says, or what was typed of one and not saved. */
    void show(RiskDraft draft) {
        title.setValue(draft.title());
        cause.setValue(draft.cause());
        event.setValue(draft.event());
        effect.setValue(draft.effect());
        category.setValue(category.getListDataView()
                .getItems()
                .filter(it -> it.code().equals(draft.category()))
                .findFirst()
                .orElse(null));
        var number = draft.objective();
        objective.setValue(objective
                .getListDataView()
                .getItems()
                .filter(it -> number != null && it.number() == number)
                .findFirst()
                .orElse(null));
        choose(draft.owner());
        lead.setValue(draft.lead());
        committee.setValue(draft.committee());
        systemWide.setValue(draft.systemWide());
        shown.setValue(draft.shown());
    }

    /** Runs whenever the person, not the program, changes a field. */
    void whenTyped(Runnable act) {
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(
                title, cause, event, effect, category, objective, owner, lead, committee, systemWide, shown)) {
            field.addValueChangeListener(it -> {
                if (it.isFromClient()) {
                    act.run();
                }
            });
        }
    }

    /** What the fields say now, whether or not it could be saved. */
    RiskDraft draft() {
        return new RiskDraft(
                title.getValue(),
                cause.getValue(),
                event.getValue(),
                effect.getValue(),
                category.getOptionalValue().map(Category::code).orElse(null),
                objective.getOptionalValue().map(Objective::number).orElse(null),
                owner.getValue(),
                lead.getValue(),
                committee.getValue(),
                systemWide.getValue(),
                shown.getValue());
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<RiskDetails> read() {
        problems.clear();
        var wrong = wrong();
        if (!wrong.isEmpty()) {
            problems.say(wrong);
            return Optional.empty();
        }
        var draft = draft();
        try {
            return Optional.of(new RiskDetails(
                    draft.title(),
                    new Wording(draft.cause(), draft.event(), draft.effect()),
                    String.valueOf(draft.category()),
                    draft.objective(),
                    new Accountable(draft.owner(), draft.lead(), draft.committee()),
                    draft.systemWide(),
                    draft.shown()));
        } catch (Refused refused) {
            problem(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    void problem(String sentence) {
        problems.say(sentence);
    }

    void status(String words) {
        status.setText(words);
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
        for (var field : List.<HasValueChangeMode>of(title, cause, event, effect, lead, committee)) {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(TELL_AFTER_MILLIS);
        }
    }

    private static TextArea area(String label, String id, String help) {
        var area = new TextArea(label);
        area.setId(id);
        area.setMaxLength(Narrative.LONGEST);
        area.setHelperText(help);
        return area;
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

package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.drafts.ui.DraftedFields;
import org.attest.shared.Narrative;
import org.attest.suppliers.Clause;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.ValueBand;

/** The fields of a contract, with help in plain English. */
class ContractForm extends Div {

    private final TextField title = new TextField("Title or reference");
    private final DatePicker starts = new DatePicker("Starts");
    private final DatePicker ends = new DatePicker("Ends");
    private final DatePicker noticeBy = new DatePicker("Last day for notice");
    private final TextField framework = new TextField("Framework");
    private final Select<ValueBand> value = new Select<>();
    private final Map<Clause, Checkbox> clauses = new EnumMap<>(Clause.class);
    private final IntegerField breachHours = new IntegerField("Notice of a breach within (hours)");
    private final Checkbox standardise = new Checkbox("Standardise at renewal");
    private final TextArea note = new TextArea("Note");
    private final ErrorSummary problems = new ErrorSummary();

    ContractForm() {
        addClassName("stack");
        prepare();
        var ticks = Layouts.fields(new QuietLine("Tick what the contract says. What is not ticked counts as missing."));
        clauses.values().forEach(ticks::add);
        ticks.add(breachHours, standardise);
        add(
                problems,
                new Panel("The contract", Layouts.fields(title, starts, ends, noticeBy, framework, value)),
                new Panel("Clauses", ticks),
                new Panel("Anything else", Layouts.fields(note)));
    }

    /** What is typed is kept as a draft. */
    ContractForm keptBy(DraftedFields drafted) {
        List.of(title, framework).forEach(drafted::text);
        drafted.text(note);
        List.of(starts, ends, noticeBy).forEach(drafted::date);
        drafted.choice(value, Enum::name, ValueBand::valueOf);
        clauses.values().forEach(drafted::tick);
        drafted.number(breachHours);
        drafted.tick(standardise);
        return this;
    }

    void show(ContractDetails details) {
        title.setValue(details.title());
        starts.setValue(details.starts());
        ends.setValue(details.ends());
        noticeBy.setValue(details.noticeBy());
        framework.setValue(Objects.requireNonNullElse(details.framework(), ""));
        value.setValue(details.value());
        clauses.forEach((clause, tick) -> tick.setValue(details.clauses().contains(clause)));
        breachHours.setValue(details.breachHours());
        standardise.setValue(details.standardise());
        note.setValue(Objects.requireNonNullElse(details.note(), ""));
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<ContractDetails> read() {
        return problems.read(
                wrong(),
                () -> new ContractDetails(
                        title.getValue(),
                        starts.getValue(),
                        ends.getValue(),
                        noticeBy.getValue(),
                        framework.getValue(),
                        value.getValue(),
                        clauses.entrySet().stream()
                                .filter(it -> it.getValue().getValue())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()),
                        breachHours.getValue(),
                        standardise.getValue(),
                        note.getValue()));
    }

    void say(String sentence) {
        problems.say(sentence);
    }

    private Map<Component, String> wrong() {
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, title, title.getValue().isBlank(), "Give the contract a title or a reference.");
        for (var date : List.of(starts, ends, noticeBy)) {
            ErrorSummary.check(wrong, date, date.isInvalid(), date.getLabel() + ": use a date like 21/11/2026.");
        }
        ErrorSummary.check(
                wrong, breachHours, breachHours.isInvalid(), "Notice of a breach: a whole number from 1 to 999.");
        return wrong;
    }

    private void prepare() {
        title.setId("title");
        title.setMaxLength(ContractDetails.LONGEST_LINE);
        title.setRequiredIndicatorVisible(true);
        starts.setId("starts");
        ends.setId("ends");
        ends.setHelperText("It stands under “What runs out” in good time before");
        noticeBy.setId("notice-by");
        noticeBy.setHelperText("Later it renews itself, or cannot be left");
        List.of(starts, ends, noticeBy).forEach(it -> it.setLocale(Locale.UK));
        framework.setId("framework");
        framework.setMaxLength(ContractDetails.LONGEST_LINE);
        framework.setHelperText("The framework agreement that it was bought under, if any");
        value.setId("value");
        value.setLabel("Value over its whole time");
        value.setItems(ValueBand.values());
        value.setItemLabelGenerator(it -> it == null ? "Not known" : it.words());
        value.setEmptySelectionAllowed(true);
        value.setEmptySelectionCaption("Not known");
        for (var clause : Clause.values()) {
            var tick = new Checkbox(clause.words());
            tick.setId("clause-" + clause.name().toLowerCase(Locale.ROOT));
            clauses.put(clause, tick);
        }
        breachHours.setId("breach-hours");
        breachHours.setMin(1);
        breachHours.setMax(ContractDetails.MOST_HOURS);
        standardise.setId("standardise");
        standardise.setHelperText("The common clauses of the system are to be put in when it is renewed");
        note.setId("note");
        note.setMaxLength(Narrative.LONGEST);
    }
}

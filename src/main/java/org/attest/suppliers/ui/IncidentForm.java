package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.ItemForm;
import org.attest.shared.Narrative;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.IncidentDetails;
import org.attest.suppliers.Offering;
import org.attest.suppliers.RootCause;

/** The fields of an incident, with help in plain English. */
class IncidentForm extends Div implements ItemForm<IncidentDetails> {

    private final DatePicker on = new DatePicker("Happened on");
    private final TextArea what = new TextArea("What happened");
    private final IntegerField hours = new IntegerField("Hours until we were told");
    private final Select<CareImpact> impact = new Select<>();
    private final TextArea impactWords = new TextArea("What it did to care");
    private final CheckboxGroup<UUID> services = new CheckboxGroup<>("Services hit");
    private final Select<RootCause> cause = new Select<>();
    private final TextArea causeWords = new TextArea("What the cause was");
    private final ErrorSummary problems = new ErrorSummary();

    IncidentForm(List<Offering> offered) {
        addClassName("stack");
        texts();
        choices(offered);
        add(
                problems,
                new Panel("What happened", Layouts.fields(on, what, hours, services)),
                new Panel("Care and cause", Layouts.fields(impact, impactWords, cause, causeWords)));
    }

    /** What is typed is kept as a draft. */
    @Override
    public void keptBy(DraftedFields drafted) {
        drafted.date(on);
        List.of(what, impactWords, causeWords).forEach(drafted::text);
        drafted.number(hours);
        drafted.choice(impact, Enum::name, CareImpact::valueOf);
        drafted.choice(cause, Enum::name, RootCause::valueOf);
        drafted.choice(
                services,
                it -> it.stream().map(UUID::toString).collect(Collectors.joining(" ")),
                it -> Arrays.stream(it.split(" ")).map(UUID::fromString).collect(Collectors.toSet()));
    }

    @Override
    public void show(IncidentDetails details) {
        on.setValue(details.on());
        what.setValue(details.what());
        hours.setValue(details.hoursToNotify());
        impact.setValue(details.impact());
        impactWords.setValue(Objects.requireNonNullElse(details.impactWords(), ""));
        services.setValue(details.services());
        cause.setValue(details.cause());
        causeWords.setValue(Objects.requireNonNullElse(details.causeWords(), ""));
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    @Override
    public Optional<IncidentDetails> read() {
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, on, on.isInvalid() || on.isEmpty(), "Happened on: give a date like 21/11/2026.");
        ErrorSummary.check(wrong, what, what.getValue().isBlank(), "Say what happened.");
        ErrorSummary.check(wrong, hours, hours.isInvalid(), "Hours until we were told: give a whole number.");
        return problems.read(
                wrong,
                () -> new IncidentDetails(
                        on.getValue(),
                        what.getValue(),
                        hours.getValue(),
                        impact.getValue(),
                        impactWords.getValue(),
                        Set.copyOf(services.getValue()),
                        cause.getValue(),
                        causeWords.getValue()));
    }

    @Override
    public void say(String sentence) {
        problems.say(sentence);
    }

    private void texts() {
        on.setId("happened");
        on.setLocale(Locale.UK);
        on.setRequiredIndicatorVisible(true);
        what.setId("what");
        what.setRequiredIndicatorVisible(true);
        what.setHelperText("No name and no detail of a patient. Everybody in the system reads this.");
        hours.setId("hours");
        hours.setMin(0);
        hours.setMax(IncidentDetails.MOST_HOURS);
        hours.setHelperText("From when the supplier knew until it told its customers; empty while nobody knows");
        impactWords.setId("impact-words");
        impactWords.setHelperText("Such as how many appointments were put off, and for how long");
        causeWords.setId("cause-words");
        List.of(what, impactWords, causeWords).forEach(it -> it.setMaxLength(Narrative.LONGEST));
    }

    private void choices(List<Offering> offered) {
        var names = offered.stream()
                .collect(Collectors.toMap(Offering::id, it -> it.details().name()));
        services.setId("services-hit");
        services.setItems(offered.stream().map(Offering::id).toList());
        services.setItemLabelGenerator(it -> name(names, it));
        services.setVisible(!offered.isEmpty());
        impact.setId("impact");
        impact.setLabel("Effect on care");
        impact.setItems(CareImpact.values());
        impact.setItemLabelGenerator(CareImpact::words);
        impact.setValue(CareImpact.UNKNOWN);
        cause.setId("cause");
        cause.setLabel("Root cause");
        cause.setItems(RootCause.values());
        cause.setItemLabelGenerator(RootCause::words);
        cause.setValue(RootCause.LOOKED_FOR);
    }

    private static String name(Map<UUID, String> names, UUID service) {
        return Objects.requireNonNullElse(names.get(service), "");
    }
}

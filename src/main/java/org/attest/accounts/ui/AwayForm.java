package org.attest.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.accounts.Delegations;
import org.attest.accounts.Person;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Said;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;

/** Names a colleague who acts for me, and the days. */
class AwayForm extends Div {

    private final Delegations delegations;
    private final Runnable named;
    private final ErrorSummary problems = new ErrorSummary();
    private final Select<Organisation> organisation = new Select<>();
    private final ComboBox<Person> person = new ComboBox<>("Colleague who acts for you");
    private final DatePicker from = new DatePicker("First day");
    private final DatePicker until = new DatePicker("Last day");

    AwayForm(
            Delegations delegations,
            OrganisationDirectory directory,
            List<OrganisationId> where,
            LocalDate today,
            Runnable named) {
        this.delegations = delegations;
        this.named = named;
        addClassNames("stack", "form");
        var own = List.copyOf(directory.named(where).values());
        organisation.setId("away-organisation");
        organisation.setLabel("Organisation");
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.addValueChangeListener(
                it -> person.setItems(delegations.candidates(it.getValue().id())));
        organisation.setItems(own);
        organisation.setValue(own.getFirst());
        organisation.setVisible(own.size() > 1);
        person.setId("away-person");
        person.setItemLabelGenerator(Person::name);
        from.setId("away-from");
        from.setLocale(Locale.UK);
        from.setMin(today);
        from.setValue(today);
        until.setId("away-until");
        until.setLocale(Locale.UK);
        until.setMin(today);
        until.setHelperText("60 days at most");
        var add = Buttons.plain("Let them act for you", this::name);
        add.setId("away-name");
        var note = new Paragraph(
                "They can do what you can do there, and no more; you can end it at any time. Whoever acts for the other cannot sign off what the other submitted or set.");
        note.addClassNames("quiet", "small");
        add(problems, organisation, person, from, until, note, add);
    }

    private void name() {
        problems.clear();
        var who = person.getValue();
        var first = from.getValue();
        var last = until.getValue();
        if (who == null || first == null || last == null) {
            problems.say(missing());
            return;
        }
        try {
            delegations.name(organisation.getValue().id(), who.id(), first, last);
            person.clear();
            until.clear();
            named.run();
            Said.done("%s acts for you on these days.".formatted(who.name()));
        } catch (Refused refused) {
            var sentence = String.valueOf(refused.getMessage());
            until.setErrorMessage(sentence);
            until.setInvalid(true);
            problems.say(Map.of(until, sentence));
        }
    }

    private Map<Component, String> missing() {
        var missing = new LinkedHashMap<Component, String>();
        if (person.getValue() == null) {
            person.setErrorMessage("Choose a colleague.");
            person.setInvalid(true);
            missing.put(person, "Choose a colleague.");
        }
        if (from.getValue() == null) {
            from.setErrorMessage("Enter the first day.");
            from.setInvalid(true);
            missing.put(from, "Enter the first day.");
        }
        if (until.getValue() == null) {
            until.setErrorMessage("Enter the last day.");
            until.setInvalid(true);
            missing.put(until, "Enter the last day.");
        }
        return missing;
    }
}

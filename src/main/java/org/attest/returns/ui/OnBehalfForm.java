package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.HeldFile;
import org.attest.components.Layouts;
import org.attest.organisations.Organisation;
import org.attest.returns.Arrival;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** Asks whose return it is, how it arrived, and for the two files. */
class OnBehalfForm extends Div {

    /** What happens with a form that is filled in. */
    interface Loading {
        void load(Organisation organisation, Arrival arrival, HeldFile workbook, HeldFile mail);
    }

    private static final int MEGABYTES = 25;

    private final ErrorSummary problems;
    private final Loading loading;
    private final Select<Organisation> organisation = new Select<>();
    private final TextField sender = new TextField("Who sent it?");
    private final DatePicker day = new DatePicker("When was it sent?");
    private final TextArea checked = new TextArea("How did you check that it came from them?");
    private final HeldFile workbook;
    private final HeldFile mail;

    OnBehalfForm(List<Organisation> organisations, LocalDate today, ErrorSummary problems, Loading loading) {
        this.problems = problems;
        this.loading = loading;
        workbook = new HeldFile(
                "behalf-workbook",
                "The workbook",
                "An .xlsx file of at most 25 MB.",
                "Choose the workbook",
                MEGABYTES,
                problems);
        mail = new HeldFile(
                "behalf-mail",
                "The mail",
                "As .msg or .eml, as your mail program saves it, or printed as PDF. It is kept as evidence of the ICB.",
                "Choose the mail",
                MEGABYTES,
                problems);
        addClassName("stack");
        organisation.setId("behalf-organisation");
        organisation.setLabel("Whose return is it?");
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(Organisation::name);
        sender.setId("behalf-sender");
        sender.setMaxLength(Arrival.LONGEST_SENDER);
        sender.setHelperText("Name and address, such as “Sam Okafor, sam.okafor@trust.example”.");
        day.setId("behalf-day");
        day.setLocale(Locale.UK);
        day.setMax(today);
        checked.setId("behalf-checked");
        checked.setMaxLength(Narrative.LONGEST);
        checked.setHelperText("Such as “Called the number in our directory; she read out the last four rows.”");
        var load = Buttons.primary("Read the workbook", this::load);
        load.setId("behalf-load");
        add(Layouts.fields(organisation, sender, day, checked, workbook, mail), Layouts.row(load));
    }

    private void load() {
        problems.clear();
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, organisation, organisation.isEmpty(), "Choose the organisation.");
        ErrorSummary.check(wrong, sender, sender.getValue().isBlank(), "Say who sent it.");
        ErrorSummary.check(wrong, day, day.isEmpty(), "Say when it was sent.");
        ErrorSummary.check(wrong, checked, checked.getValue().isBlank(), "Say how you checked that it came from them.");
        if (workbook.isEmpty()) {
            wrong.put(workbook, "Choose the workbook.");
        }
        if (mail.isEmpty()) {
            wrong.put(mail, "Choose the mail.");
        }
        if (!wrong.isEmpty()) {
            problems.say(wrong);
            return;
        }
        try {
            loading.load(
                    organisation.getValue(),
                    new Arrival(sender.getValue(), day.getValue(), checked.getValue()),
                    workbook,
                    mail);
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}

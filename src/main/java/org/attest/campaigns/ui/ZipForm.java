package org.attest.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.HeldFile;
import org.attest.components.Layouts;
import org.attest.returns.Arrival;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** Asks for the zip, for the mail, and how both arrived. */
class ZipForm extends Div {

    private static final int ZIP_MEGABYTES = 250;
    private static final int MAIL_MEGABYTES = 25;

    private final ErrorSummary problems;
    private final Consumer<Filled> loading;
    private final TextField sender = new TextField("Who sent them?");
    private final DatePicker day = new DatePicker("When were they sent?");
    private final TextArea checked = new TextArea("How did you check that they came from them?");
    private final HeldFile zip;
    private final HeldFile mail;

    /** A form that was filled in, with the two files until it is closed. */
    record Filled(Arrival arrival, Path zip, Path mail, String mailName) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(zip);
                Files.deleteIfExists(mail);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    ZipForm(LocalDate today, ErrorSummary problems, Consumer<Filled> loading) {
        this.problems = problems;
        this.loading = loading;
        zip = new HeldFile(
                "zip", "The zip", "Workbooks side by side, at most 250 MB.", "Choose the zip", ZIP_MEGABYTES, problems);
        mail = new HeldFile(
                "zip-mail",
                "The mail, or the list of mails",
                "As PDF or picture. It is kept as evidence of the ICB.",
                "Choose the mail",
                MAIL_MEGABYTES,
                problems);
        addClassName("stack");
        sender.setId("zip-sender");
        sender.setMaxLength(Arrival.LONGEST_SENDER);
        sender.setHelperText("Such as “The leads of the nine trusts, each from their own address”.");
        day.setId("zip-day");
        day.setLocale(Locale.UK);
        day.setMax(today);
        checked.setId("zip-checked");
        checked.setMaxLength(Narrative.LONGEST);
        var load = Buttons.primary("Load the workbooks", this::load);
        load.setId("load-workbooks");
        add(Layouts.fields(sender, day, checked, zip, mail), Layouts.row(load));
    }

    private void load() {
        problems.clear();
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, sender, sender.getValue().isBlank(), "Say who sent them.");
        ErrorSummary.check(wrong, day, day.isEmpty(), "Say when they were sent.");
        ErrorSummary.check(
                wrong, checked, checked.getValue().isBlank(), "Say how you checked that they came from them.");
        if (zip.isEmpty()) {
            wrong.put(zip, "Choose the zip.");
        }
        if (mail.isEmpty()) {
            wrong.put(mail, "Choose the mail.");
        }
        if (!wrong.isEmpty()) {
            problems.say(wrong);
            return;
        }
        try {
            var arrival = new Arrival(sender.getValue(), day.getValue(), checked.getValue());
            loading.accept(new Filled(arrival, zip.handOver(), mail.handOver(), mail.name()));
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}

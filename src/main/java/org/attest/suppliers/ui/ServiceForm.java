package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.ItemForm;
import org.attest.shared.Narrative;
import org.attest.suppliers.Recovery;
import org.attest.suppliers.RemoteAccess;
import org.attest.suppliers.ServiceDetails;

/** The fields of a service, with help in plain English. */
class ServiceForm extends Div implements ItemForm<ServiceDetails> {

    private final TextField name = new TextField("Name");
    private final TextArea function = new TextArea("What it does");
    private final TextArea pathways = new TextArea("Clinical pathways");
    private final TextField country = new TextField("Hosted in");
    private final Select<RemoteAccess> remoteAccess = new Select<>();
    private final IntegerField rtoPromised = new IntegerField("Back within, promised (hours)");
    private final IntegerField rpoPromised = new IntegerField("Data lost at most, promised (hours)");
    private final IntegerField rtoTested = new IntegerField("Back within, tested (hours)");
    private final IntegerField rpoTested = new IntegerField("Data lost at most, tested (hours)");
    private final DatePicker testedOn = new DatePicker("Tested on");
    private final TextArea fallback = new TextArea("Fallback");
    private final Checkbox ended = new Checkbox("No longer offered");
    private final ErrorSummary problems = new ErrorSummary();

    ServiceForm() {
        addClassName("stack");
        prepare();
        add(
                problems,
                new Panel("What it is", Layouts.fields(name, function, pathways, country, remoteAccess, ended)),
                new Panel(
                        "If it fails",
                        Layouts.fields(rtoPromised, rpoPromised, rtoTested, rpoTested, testedOn, fallback)));
    }

    /** What is typed is kept as a draft. */
    @Override
    public void keptBy(DraftedFields drafted) {
        List.of(name, country).forEach(drafted::text);
        List.of(function, pathways, fallback).forEach(drafted::text);
        List.of(rtoPromised, rpoPromised, rtoTested, rpoTested).forEach(drafted::number);
        drafted.choice(remoteAccess, Enum::name, RemoteAccess::valueOf);
        drafted.date(testedOn);
        drafted.tick(ended);
    }

    @Override
    public void show(ServiceDetails details) {
        name.setValue(details.name());
        function.setValue(Objects.requireNonNullElse(details.function(), ""));
        pathways.setValue(Objects.requireNonNullElse(details.pathways(), ""));
        country.setValue(Objects.requireNonNullElse(details.hostingCountry(), ""));
        remoteAccess.setValue(details.remoteAccess());
        rtoPromised.setValue(details.promised().rtoHours());
        rpoPromised.setValue(details.promised().rpoHours());
        rtoTested.setValue(details.tested().rtoHours());
        rpoTested.setValue(details.tested().rpoHours());
        testedOn.setValue(details.testedOn());
        fallback.setValue(Objects.requireNonNullElse(details.fallback(), ""));
        ended.setValue(details.ended());
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    @Override
    public Optional<ServiceDetails> read() {
        return problems.read(
                wrong(),
                () -> new ServiceDetails(
                        name.getValue(),
                        function.getValue(),
                        pathways.getValue(),
                        country.getValue(),
                        remoteAccess.getValue(),
                        new Recovery(rtoPromised.getValue(), rpoPromised.getValue()),
                        new Recovery(rtoTested.getValue(), rpoTested.getValue()),
                        testedOn.getValue(),
                        fallback.getValue(),
                        ended.getValue()));
    }

    @Override
    public void say(String sentence) {
        problems.say(sentence);
    }

    private Map<Component, String> wrong() {
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, name, name.getValue().isBlank(), "Give the service a name.");
        for (var hours : List.of(rtoPromised, rpoPromised, rtoTested, rpoTested)) {
            ErrorSummary.check(wrong, hours, hours.isInvalid(), hours.getLabel() + ": a whole number from 0 to 9,999.");
        }
        ErrorSummary.check(wrong, testedOn, testedOn.isInvalid(), "Tested on: use a date like 21/11/2026.");
        return wrong;
    }

    private void prepare() {
        name.setId("name");
        name.setMaxLength(ServiceDetails.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        function.setId("function");
        pathways.setId("pathways");
        pathways.setHelperText("The clinical work that stops or slows without it, such as blood tests, theatres");
        country.setId("country");
        country.setMaxLength(ServiceDetails.LONGEST_COUNTRY);
        country.setHelperText("The country where the data rests");
        remoteAccess.setId("remote-access");
        remoteAccess.setLabel("Remote access");
        remoteAccess.setItems(RemoteAccess.values());
        remoteAccess.setItemLabelGenerator(it -> it == null ? "Not known" : it.words());
        remoteAccess.setEmptySelectionAllowed(true);
        remoteAccess.setEmptySelectionCaption("Not known");
        rtoPromised.setId("rto-promised");
        rpoPromised.setId("rpo-promised");
        rtoTested.setId("rto-tested");
        rpoTested.setId("rpo-tested");
        for (var hours : List.of(rtoPromised, rpoPromised, rtoTested, rpoTested)) {
            hours.setMin(0);
            hours.setMax(Recovery.LONGEST);
        }
        testedOn.setId("tested-on");
        testedOn.setLocale(Locale.UK);
        testedOn.setHelperText("For example 21/11/2026");
        fallback.setId("fallback");
        fallback.setHelperText("How care goes on meanwhile, such as paper forms or another laboratory");
        ended.setId("ended");
        List.of(function, pathways, fallback).forEach(it -> it.setMaxLength(Narrative.LONGEST));
    }
}

package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.connections.Connections;
import org.attest.connections.Found;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.ItemForm;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.AssuranceKind;
import org.jspecify.annotations.Nullable;

/** The fields of an assurance, with help in plain English. */
class AssuranceForm extends Div implements ItemForm<AssuranceDetails> {

    private final Connections connections;
    private final Select<AssuranceKind> kind = new Select<>();
    private final TextField says = new TextField("Status and version");
    private final TextField body = new TextField("Given by");
    private final TextArea scope = new TextArea("Scope");
    private final DatePicker issued = new DatePicker("Given on");
    private final DatePicker expires = new DatePicker("Runs out on");
    private final ComboBox<Found> evidence = new ComboBox<>("Evidence that proves it");
    private final ErrorSummary problems = new ErrorSummary();

    AssuranceForm(Connections connections, OrganisationId icb) {
        this.connections = connections;
        addClassName("stack");
        prepare(icb);
        add(problems, new Panel("The assurance", Layouts.fields(kind, says, body, scope, issued, expires, evidence)));
    }

    /** What is typed and picked is kept as a draft; evidence that is no longer shared is not picked again. */
    @Override
    public void keptBy(DraftedFields drafted) {
        drafted.choice(kind, Enum::name, AssuranceKind::valueOf);
        List.of(says, body).forEach(drafted::text);
        drafted.text(scope);
        List.of(issued, expires).forEach(drafted::date);
        drafted.choice(
                evidence, it -> it.item().organisation() + " " + it.item().id(), this::picked);
    }

    private @Nullable Found picked(String kept) {
        var parts = kept.split(" ", 2);
        var item = new ItemRef(ItemKind.EVIDENCE, OrganisationId.of(parts[0]), parts[1]);
        return connections.title(item).map(it -> new Found(item, it)).orElse(null);
    }

    @Override
    public void show(AssuranceDetails details) {
        kind.setValue(details.kind());
        says.setValue(Objects.requireNonNullElse(details.says(), ""));
        body.setValue(Objects.requireNonNullElse(details.body(), ""));
        scope.setValue(Objects.requireNonNullElse(details.scope(), ""));
        issued.setValue(details.issued());
        expires.setValue(details.expires());
        var item = details.evidence();
        evidence.setValue(
                item == null
                        ? null
                        : connections.title(item).map(it -> new Found(item, it)).orElse(null));
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    @Override
    public Optional<AssuranceDetails> read() {
        var wrong = new LinkedHashMap<Component, String>();
        for (var date : List.of(issued, expires)) {
            ErrorSummary.check(wrong, date, date.isInvalid(), date.getLabel() + ": use a date like 21/11/2026.");
        }
        return problems.read(
                wrong,
                () -> new AssuranceDetails(
                        kind.getValue(),
                        says.getValue(),
                        body.getValue(),
                        scope.getValue(),
                        issued.getValue(),
                        expires.getValue(),
                        evidence.getOptionalValue().map(Found::item).orElse(null)));
    }

    @Override
    public void say(String sentence) {
        problems.say(sentence);
    }

    private void prepare(OrganisationId icb) {
        kind.setId("kind");
        kind.setLabel("Kind");
        kind.setItems(AssuranceKind.values());
        kind.setItemLabelGenerator(AssuranceKind::words);
        kind.setValue(AssuranceKind.CYBER_ESSENTIALS_PLUS);
        says.setId("says");
        says.setMaxLength(AssuranceDetails.LONGEST_LINE);
        says.setHelperText("Such as “25/26 Standards Met”, “Version 2022”, or how many findings are open");
        body.setId("body");
        body.setMaxLength(AssuranceDetails.LONGEST_LINE);
        body.setHelperText("For ISO 27001 the accredited certification body");
        scope.setId("scope");
        scope.setMaxLength(Narrative.LONGEST);
        scope.setHelperText("Which services and sites it covers, and which not");
        issued.setId("issued");
        expires.setId("expires");
        expires.setHelperText("It stands under “What runs out” in good time before");
        List.of(issued, expires).forEach(it -> it.setLocale(Locale.UK));
        evidence.setId("evidence");
        evidence.setHelperText("From the evidence library of the ICB. It is linked to the supplier too.");
        evidence.setClearButtonVisible(true);
        evidence.setItemLabelGenerator(it -> it.title().title());
        evidence.setItems(query -> connections
                .search(ItemKind.EVIDENCE, icb, query.getFilter().orElse(""))
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }
}

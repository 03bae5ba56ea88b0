package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.drafts.ui.DraftedFields;
import org.attest.organisations.OdsCode;
import org.attest.shared.Narrative;
import org.attest.suppliers.Scale;
import org.attest.suppliers.Scores;
import org.attest.suppliers.Substitutability;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.Tier;
import org.attest.suppliers.TierOverride;
import org.jspecify.annotations.Nullable;

/** The fields of the shared record of a supplier, with help in plain English. */
class SupplierForm extends Div {

    private final TextField name = new TextField("Name");
    private final TextField companyNumber = new TextField("Company number");
    private final TextField odsCode = new TextField("ODS code");
    private final TextField parentGroup = new TextField("Parent group");
    private final TextArea contacts = new TextArea("Contacts");
    private final Map<Scale, Select<Integer>> scores = new EnumMap<>(Scale.class);
    private final Select<Substitutability> substitutability = new Select<>();
    private final Select<Tier> override = new Select<>();
    private final TextArea reason = new TextArea("Why it is set by hand");
    private final ErrorSummary problems = new ErrorSummary();

    SupplierForm() {
        addClassName("stack");
        texts();
        choices();
        var scored = new Paragraph("The tier follows from these. What is left open is never taken for harmless.");
        scored.addClassNames("quiet", "small");
        var scales = Layouts.fields(scored);
        scores.values().forEach(scales::add);
        scales.add(substitutability);
        add(
                problems,
                new Panel("Who it is", Layouts.fields(name, parentGroup, companyNumber, odsCode, contacts)),
                new Panel("How much depends on it", scales),
                new Panel("Tier set by hand", Layouts.fields(override, reason)));
    }

    /** Offers the parent groups that there are. */
    SupplierForm offering(List<String> groups) {
        add(new OfferedWords(parentGroup, groups));
        return this;
    }

    /** What is typed is kept as a draft. */
    SupplierForm keptBy(DraftedFields drafted) {
        List.of(name, companyNumber, odsCode, parentGroup).forEach(drafted::text);
        drafted.text(contacts);
        scores.values().forEach(it -> drafted.choice(it, String::valueOf, Integer::valueOf));
        drafted.choice(substitutability, Enum::name, Substitutability::valueOf);
        drafted.choice(override, Enum::name, Tier::valueOf);
        drafted.text(reason);
        return this;
    }

    void show(SupplierDetails details) {
        name.setValue(details.name());
        companyNumber.setValue(Objects.requireNonNullElse(details.companyNumber(), ""));
        var code = details.odsCode();
        odsCode.setValue(code == null ? "" : code.code());
        parentGroup.setValue(Objects.requireNonNullElse(details.parentGroup(), ""));
        contacts.setValue(Objects.requireNonNullElse(details.contacts(), ""));
        scores.forEach((scale, field) -> field.setValue(details.scores().on(scale)));
        substitutability.setValue(details.scores().substitutability());
        var set = details.override();
        override.setValue(set == null ? null : set.tier());
        reason.setValue(set == null ? "" : set.reason());
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<SupplierDetails> read() {
        return problems.read(
                wrong(),
                () -> new SupplierDetails(
                        name.getValue(),
                        companyNumber.getValue(),
                        odsCode.isEmpty() ? null : new OdsCode(odsCode.getValue()),
                        parentGroup.getValue(),
                        contacts.getValue(),
                        new Scores(
                                score(Scale.SAFETY),
                                score(Scale.DATA),
                                score(Scale.ACCESS),
                                substitutability.getValue()),
                        override.getValue() == null ? null : new TierOverride(override.getValue(), reason.getValue())));
    }

    void say(String sentence) {
        problems.say(sentence);
    }

    private Map<Component, String> wrong() {
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, name, name.getValue().isBlank(), "Give the supplier a name.");
        var reasonless = override.getValue() != null && reason.getValue().isBlank();
        ErrorSummary.check(
                wrong, reason, reasonless, "Say why the tier differs from the one that follows from the scores.");
        return wrong;
    }

    private void texts() {
        name.setId("name");
        name.setMaxLength(SupplierDetails.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        companyNumber.setId("company-number");
        companyNumber.setMaxLength(SupplierDetails.LONGEST_COMPANY_NUMBER);
        companyNumber.setHelperText("As at Companies House, such as 01234567");
        odsCode.setId("ods-code");
        odsCode.setMaxLength(OdsCode.LONGEST);
        odsCode.setHelperText("Where it has one, such as 8E338");
        parentGroup.setId("parent-group");
        parentGroup.setMaxLength(SupplierDetails.LONGEST_NAME);
        parentGroup.setHelperText(
                "Groups that the register has are offered while you type, so that they are counted together");
        contacts.setId("contacts");
        contacts.setMaxLength(Narrative.LONGEST);
        contacts.setHelperText("One line each: name, role, e-mail, telephone");
        reason.setId("override-reason");
        reason.setMaxLength(Narrative.LONGEST);
        reason.setHelperText("Everybody in the system reads this. Without a tier above it is not kept.");
    }

    private void choices() {
        for (var scale : Scale.values()) {
            var field = new Select<Integer>();
            field.setId("score-" + scale.name().toLowerCase(Locale.ROOT));
            field.setLabel(scale.words());
            field.setItems(
                    IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST).boxed().toList());
            field.setItemLabelGenerator(it -> it == null ? "Not known" : scale.step(it));
            unknownAllowed(field, "Not known");
            scores.put(scale, field);
        }
        substitutability.setId("substitutability");
        substitutability.setLabel("Could somebody else take over?");
        substitutability.setItems(Substitutability.values());
        substitutability.setItemLabelGenerator(it -> it == null ? "Not known" : it.words());
        unknownAllowed(substitutability, "Not known");
        override.setId("override-tier");
        override.setLabel("Tier");
        override.setItems(Tier.ONE, Tier.TWO, Tier.THREE);
        override.setItemLabelGenerator(it -> it == null ? "As the scores say" : it.words());
        unknownAllowed(override, "As the scores say");
    }

    private static void unknownAllowed(Select<?> field, String words) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words);
    }

    private @Nullable Integer score(Scale scale) {
        var field = scores.get(scale);
        return field == null ? null : field.getValue();
    }
}

package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
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
import org.attest.accounts.Person;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.evidence.SharedWith;
import org.attest.evidence.Visibility;
import org.attest.shared.Marking;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The fields of an item of evidence, with help in plain English. */
class EvidenceForm extends Div {

    private final TextField title = new TextField("Title");
    private final Select<EvidenceKind> kind = new Select<>();
    private final TextArea summary = new TextArea("Summary");
    private final TextArea limits = new TextArea("Limits");
    private final DatePicker effective = new DatePicker("Effective date");
    private final DatePicker reviewDue = new DatePicker("Review due");
    private final DatePicker expires = new DatePicker("Expires");
    private final IntegerField cycle = new IntegerField("Made again every (months)");
    private final ComboBox<Person> owner = new ComboBox<>("Owner");
    private final ComboBox<Person> approver = new ComboBox<>("Approved by");
    private final DatePicker approvedOn = new DatePicker("Approved on");
    private final Select<Marking> marking = new Select<>();
    private final Select<Visibility> visibility = new Select<>();
    private final TextField keptAt = new TextField("Where it is kept");
    private final TextField keptHash = new TextField("SHA-256 of that file");
    private final @Nullable SharingFields sharing;
    private final ErrorSummary problems = new ErrorSummary();
    private @Nullable TemplateFields template;
    private SharedWith shared = SharedWith.NOBODY;

    /** @param sharing shown to those who may share; for everybody else it stays as it is */
    EvidenceForm(List<Person> colleagues, @Nullable SharingFields sharing) {
        this.sharing = sharing;
        addClassName("stack");
        prepare();
        people(colleagues);
        add(
                problems,
                new Panel("What it is", Layouts.fields(title, kind, summary, limits)),
                new Panel("How long it is good", Layouts.fields(effective, reviewDue, expires, cycle)),
                new Panel("Who answers for it", Layouts.fields(owner, approver, approvedOn)),
                new Panel(
                        "Who may see it",
                        sharing == null
                                ? Layouts.fields(marking, visibility)
                                : Layouts.fields(marking, visibility, sharing)),
                new Panel("Where it is kept, if not here", Layouts.fields(keptAt, keptHash)));
    }

    /** Asks what a template asks as well; what is wrong there stands in the same summary. */
    EvidenceForm with(TemplateFields fields) {
        template = fields;
        kind.setValue(fields.template().kind());
        cycle.setValue(fields.template().cycleMonths());
        marking.setValue(fields.template().marking());
        addComponentAtIndex(2, fields);
        return this;
    }

    /** Shows what an item holds now. */
    void show(EvidenceDetails details) {
        title.setValue(details.title());
        kind.setValue(details.kind());
        summary.setValue(Objects.requireNonNullElse(details.content().summary(), ""));
        limits.setValue(Objects.requireNonNullElse(details.content().limits(), ""));
        effective.setValue(details.lifetime().effective());
        reviewDue.setValue(details.lifetime().reviewDue());
        expires.setValue(details.lifetime().expires());
        cycle.setValue(details.lifetime().cycleMonths());
        choose(owner, details.responsible().owner());
        choose(approver, details.responsible().approver());
        approvedOn.setValue(details.responsible().approvedOn());
        marking.setValue(details.marking());
        visibility.setValue(details.visibility());
        shared = details.sharing();
        if (sharing != null) {
            sharing.show(shared);
        }
        keptAt.setValue(Objects.requireNonNullElse(details.content().keptAt(), ""));
        keptHash.setValue(Objects.requireNonNullElse(details.content().keptHash(), ""));
    }

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<EvidenceDetails> read() {
        return problems.read(
                wrong(),
                () -> new EvidenceDetails(
                        title.getValue(),
                        kind.getValue(),
                        new Responsible(id(owner), id(approver), approvedOn.getValue()),
                        new Lifetime(effective.getValue(), reviewDue.getValue(), expires.getValue(), cycle.getValue()),
                        marking.getValue(),
                        visibility.getValue(),
                        sharing == null ? shared : sharing.read(),
                        new Content(summary.getValue(), limits.getValue(), keptAt.getValue(), keptHash.getValue())));
    }

    void say(String sentence) {
        problems.say(sentence);
    }

    private Map<Component, String> wrong() {
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, title, title.isEmpty(), "Give the evidence a title.");
        for (var date : List.of(effective, reviewDue, expires, approvedOn)) {
            ErrorSummary.check(wrong, date, date.isInvalid(), date.getLabel() + ": use a date like 21/11/2026.");
        }
        if (template != null) {
            wrong.putAll(template.wrong());
        }
        ErrorSummary.check(wrong, cycle, cycle.isInvalid(), "The cycle is a whole number of months from 1 to 120.");
        return wrong;
    }

    private void prepare() {
        ids();
        title.setMaxLength(EvidenceDetails.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText("What a colleague would look for, such as “Restore tests, September 2026”");
        choice(kind, "Kind", EvidenceKind.values());
        kind.setItemLabelGenerator(it -> it.words() + ": " + it.help());
        kind.setValue(EvidenceKind.DESIGN);
        summary.setMaxLength(Narrative.LONGEST);
        summary.setHelperText("What it shows, in two or three sentences. No patient-identifiable data, ever.");
        limits.setMaxLength(Narrative.LONGEST);
        limits.setHelperText("What it does not show: sites, systems or months left out");
        effective.setHelperText("The day that it stands for, not the day of the upload. For example 21/11/2026");
        reviewDue.setHelperText("When somebody must look again");
        expires.setHelperText("When it stops being valid, such as a certificate");
        cycle.setHelperText("How often such evidence is made anew, from 1 to 120");
        cycle.setMin(1);
        cycle.setMax(120);
        choice(marking, "Marking", Marking.values());
        marking.setItemLabelGenerator(Marking::words);
        marking.setValue(Marking.OFFICIAL);
        choice(visibility, "What the ICB sees", Visibility.values());
        visibility.setItemLabelGenerator(Visibility::words);
        visibility.setValue(Visibility.STATE_AND_SUMMARY);
        keptAt.setHelperText("For sensitive reports: where to find it, or an https address");
        keptHash.setHelperText("Proves later that it is still the same file");
        List.of(effective, reviewDue, expires, approvedOn).forEach(it -> it.setLocale(Locale.UK));
    }

    private void ids() {
        title.setId("title");
        kind.setId("kind");
        summary.setId("summary");
        limits.setId("limits");
        effective.setId("effective");
        reviewDue.setId("review-due");
        expires.setId("expires");
        cycle.setId("cycle");
        owner.setId("owner");
        approver.setId("approver");
        approvedOn.setId("approved-on");
        marking.setId("marking");
        visibility.setId("visibility");
        keptAt.setId("kept-at");
        keptHash.setId("kept-hash");
    }

    private void people(List<Person> colleagues) {
        for (var picker : List.of(owner, approver)) {
            picker.setItems(colleagues);
            picker.setItemLabelGenerator(Person::name);
            picker.setClearButtonVisible(true);
        }
    }

    @SafeVarargs
    private static <T> void choice(Select<T> select, String label, T... values) {
        select.setLabel(label);
        select.setItems(List.of(values));
    }

    private static void choose(ComboBox<Person> picker, @Nullable PersonId person) {
        if (person != null) {
            picker.getListDataView()
                    .getItems()
                    .filter(it -> it.id().equals(person))
                    .findFirst()
                    .ifPresentOrElse(picker::setValue, () -> keepLeaver(picker, person));
        }
    }

    /** Somebody who left stays the owner until another one is chosen. */
    private static void keepLeaver(ComboBox<Person> picker, PersonId person) {
        var leaver = new Person(person, "Somebody who left", "", true);
        picker.getListDataView().addItem(leaver);
        picker.setValue(leaver);
    }

    private static @Nullable PersonId id(HasValue<?, Person> picker) {
        return picker.getOptionalValue().map(Person::id).orElse(null);
    }
}

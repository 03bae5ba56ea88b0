package org.attest.evidence.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.evidence.Captured;
import org.attest.evidence.Checked;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.Lifetime;
import org.attest.evidence.OutcomeSuggestion;
import org.attest.organisations.Organisation;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One draft to check: what it is called, what it is, when, and what it proves, each guessed. */
class DraftFields extends Section {

    private final Organisation organisation;
    private final TextField title = new TextField("Title");
    private final Select<EvidenceKind> kind = new Select<>();
    private final DatePicker effective = new DatePicker("Effective date");
    private final DatePicker reviewDue = new DatePicker("Review due");
    private final Select<EvidenceTemplate> template = new Select<>();
    private final Div outcomes = Layouts.stack();
    private final Paragraph problem = new Paragraph();
    private final Map<OutcomeCode, Checkbox> ticks = new LinkedHashMap<>();
    private final Paragraph reading = new Paragraph("The words of the file are being read; they may suggest more.");
    private Captured.Draft draft;

    DraftFields(Organisation organisation, Captured.Draft draft) {
        this.organisation = organisation;
        this.draft = draft;
        addClassNames("draft", "stack");
        var reference = draft.item().reference();
        var heading = new H3(
                Links.to(EvidenceLinks.item(organisation.code().code(), reference), reference),
                new Span(" from " + draft.fileName()));
        heading.setId("draft-" + reference);
        getElement().setAttribute("aria-labelledby", "draft-" + reference);
        prepare(reference);
        var fields = Layouts.row(title, kind, effective, reviewDue);
        fields.addClassName("fields");
        add(heading, problem, fields, outcomes, template);
        reading.addClassNames("quiet", "small");
        reading.setVisible(draft.readable() && !draft.read());
        suggest();
    }

    ItemRef item() {
        return draft.item().ref();
    }

    /** Takes what the words of the file added: empty dates and more outcomes; what a person chose stays. */
    void read(Captured.Draft now) {
        draft = now;
        reading.setVisible(false);
        fill(effective, now.guess().lifetime().effective());
        fill(reviewDue, now.guess().lifetime().reviewDue());
        suggest();
    }

    /** Says by the fields what is wrong with them. */
    boolean isGood() {
        problem.setVisible(false);
        title.setInvalid(title.isEmpty());
        if (title.isEmpty()) {
            title.setErrorMessage("Give the evidence a title.");
        }
        if (title.isInvalid() || effective.isInvalid() || reviewDue.isInvalid()) {
            say("Put right what is marked, then save again.");
            return false;
        }
        try {
            details();
            return true;
        } catch (Refused refused) {
            say(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    Checked checked() {
        var ticked = ticks.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Checked(item(), draft.item().version(), details(), ticked);
    }

    void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    /** Saved: what is left is the way to it. */
    void done() {
        removeAll();
        var reference = draft.item().reference();
        var heading = new H3(Links.to(
                EvidenceLinks.item(organisation.code().code(), reference), reference + " " + title.getValue()));
        heading.setId("draft-" + reference);
        add(heading, new Tag(Tone.GOOD, "Saved"));
        var chosen = template.getValue();
        if (chosen != null) {
            add(Links.to(
                    EvidenceLinks.fill(organisation.code().code(), reference, chosen.id()),
                    "Fill in " + chosen.name()));
        }
    }

    private EvidenceDetails details() {
        var was = draft.item().details();
        var cycle = was.lifetime().cycleMonths();
        var chosen = template.getValue();
        return new EvidenceDetails(
                title.getValue(),
                kind.getValue(),
                was.responsible(),
                new Lifetime(
                        effective.getValue(),
                        reviewDue.getValue(),
                        expires(),
                        cycle == null && chosen != null ? Integer.valueOf(chosen.cycleMonths()) : cycle),
                chosen == null ? was.marking() : chosen.marking(),
                was.visibility(),
                was.sharing(),
                was.content());
    }

    private @Nullable LocalDate expires() {
        return draft.guess().lifetime().expires();
    }

    private void prepare(String reference) {
        title.setId("title-" + reference);
        title.setMaxLength(EvidenceDetails.LONGEST_TITLE);
        title.setValue(draft.item().title());
        title.addClassName("wide");
        kind.setId("kind-" + reference);
        kind.setLabel("Kind");
        kind.setItems(List.of(EvidenceKind.values()));
        kind.setItemLabelGenerator(EvidenceKind::words);
        kind.setValue(draft.item().details().kind());
        template.setId("template-" + reference);
        template.setLabel("Template");
        template.setHelperText(
                "Those that serve the likeliest outcomes. It sets the marking and how often such evidence is made anew; you fill it in once the draft is saved.");
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption("No template");
        template.setItemLabelGenerator(it -> it == null ? "No template" : it.name());
        effective.setId("effective-" + reference);
        reviewDue.setId("review-" + reference);
        for (var date : List.of(effective, reviewDue)) {
            date.setLocale(Locale.UK);
            date.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage("Use a date like 21/11/2026."));
        }
        effective.setValue(draft.item().details().lifetime().effective());
        fill(reviewDue, draft.guess().lifetime().reviewDue());
        problem.addClassNames("bad", "note");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    private void suggest() {
        outcomes.removeAll();
        if (draft.outcomes().isEmpty() && ticks.isEmpty()) {
            outcomes.add(new Paragraph("No outcome comes to mind. Link it on its own page."));
        }
        draft.outcomes().forEach(it -> ticks.computeIfAbsent(it.outcome().code(), _ -> tick(it)));
        ticks.values().forEach(outcomes::add);
        outcomes.add(reading);
        offerTemplates();
    }

    /** What was chosen stays. */
    private void offerTemplates() {
        var chosen = template.getValue();
        template.setItems(Stream.concat(Stream.ofNullable(chosen), draft.templates().stream())
                .distinct()
                .toList());
        template.setValue(chosen);
        template.setVisible(chosen != null || !draft.templates().isEmpty());
    }

    /** Only the likeliest is ticked beforehand, and only if the name of the file says so itself. */
    private Checkbox tick(OutcomeSuggestion suggestion) {
        var first = ticks.isEmpty() && suggestion.sure();
        var tick = new Checkbox(suggestion.outcome().name(), first);
        tick.setId(
                "tick-" + draft.item().reference() + "-" + suggestion.outcome().code());
        tick.setHelperText(suggestion.reason());
        return tick;
    }

    private static void fill(DatePicker date, @Nullable LocalDate guessed) {
        if (date.isEmpty() && guessed != null) {
            date.setValue(guessed);
        }
    }
}

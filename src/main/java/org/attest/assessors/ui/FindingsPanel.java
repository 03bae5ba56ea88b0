package org.attest.assessors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.accounts.Accounts;
import org.attest.assessors.AssessorDesk;
import org.attest.assessors.Finding;
import org.attest.assessors.Independent;
import org.attest.assessors.IndependentAssessments;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The findings, of one outcome or of all; the assessor adds and changes them until the conclusion. */
class FindingsPanel extends Panel {

    private final AssessorDesk desk;
    private final Independent about;
    private final List<OutcomeCode> outcomes;
    private final Runnable changed;
    private final LocalDate today;
    private final @Nullable IndependentAssessments closes;

    /**
     * @param outcomes what a new finding may be about
     * @param writes whether findings may be added and changed here
     * @param closes where the person may say what was done about a finding, the door to do it by
     */
    FindingsPanel(
            AssessorDesk desk,
            Accounts accounts,
            Independent about,
            List<Finding> findings,
            List<OutcomeCode> outcomes,
            boolean writes,
            LocalDate today,
            @Nullable IndependentAssessments closes,
            Runnable changed) {
        super("Findings");
        this.desk = desk;
        this.today = today;
        this.closes = closes;
        this.about = about;
        this.outcomes = outcomes;
        this.changed = changed;
        if (writes) {
            var more = Buttons.plain("Add a finding", () -> edit(null));
            more.setId("add-finding");
            add(more);
        }
        add(
                findings.isEmpty()
                        ? Words.quiet(writes ? "No finding yet." : "No finding.")
                        : table(accounts, findings, writes).show(findings));
    }

    private DataTable<Finding> table(Accounts accounts, List<Finding> findings, boolean writes) {
        var names = accounts.names(findings.stream()
                .map(it -> it.details().owner())
                .flatMap(Stream::ofNullable)
                .toList());
        var table = new DataTable<Finding>("Each finding, its owner and due date")
                .column("Finding", FindingsPanel::what)
                .text("Outcome", it -> it.details().outcome().code())
                .column("Priority", it -> Words.priority(it.details().priority()))
                .text(
                        "Owner",
                        it -> it.details().owner() == null
                                ? null
                                : names.get(it.details().owner()))
                .text("Due", it -> UkDates.inTable(it.details().due()));
        if (about.isConcluded()) {
            table.column("State", this::state);
        }
        return writes ? table.column("Change", this::buttons) : table;
    }

    private Component state(Finding finding) {
        var closing = finding.closing();
        if (closing != null) {
            return new Div(
                    new Tag(Tone.GOOD, "Closed on " + UkDates.inTable(UkDates.day(closing.at()))),
                    Words.kept(closing.how()));
        }
        var open = finding.isLate(today) ? new Tag(Tone.BAD, "Late") : new Tag(Tone.WARN, "Open");
        if (closes == null) {
            return open;
        }
        var close = Buttons.plain("Close " + finding.reference(), () -> askToClose(closes, finding));
        close.setId("close-" + finding.reference());
        return Layouts.row(open, close);
    }

    private void askToClose(IndependentAssessments independents, Finding finding) {
        var how = new TextArea("What was done");
        how.setId("what-was-done");
        how.setWidthFull();
        how.setMaxLength(Narrative.LONGEST);
        how.setHelperText("Name the evidence that shows it. No patient-identifiable data.");
        Confirm.ask(
                "Close %s?".formatted(finding.reference()),
                "What the assessor found stays as it is; beside it stands what you did. This cannot be taken back.",
                "Close the finding",
                () -> {
                    independents.close(about.id(), finding.id(), how.getValue());
                    changed.run();
                    Said.done("%s is closed.".formatted(finding.reference()));
                },
                how);
    }

    private static Component what(Finding finding) {
        return new Div(
                new Span(finding.reference() + " " + finding.details().title()),
                new NativeDetails("What was found", Words.kept(finding.details().text())));
    }

    private Component buttons(Finding finding) {
        var change = Buttons.plain("Change " + finding.reference(), () -> edit(finding));
        var remove = Buttons.plain("Remove " + finding.reference(), () -> askToRemove(finding));
        return Layouts.row(change, remove);
    }

    private void edit(@Nullable Finding finding) {
        var owners = desk.owners(about.id());
        var which = finding == null ? null : finding.id();
        var form = new FindingForm(outcomes.getFirst(), owners, finding);
        desk.findingDrafts(about.id(), outcomes.getFirst()).stream()
                .filter(it -> Objects.equals(it.finding(), which))
                .forEach(it -> form.show(it, owners));
        form.whenTyped(
                () -> form.say(desk.keepFinding(about.id(), form.draft(which)).orElse("Draft saved.")));
        Confirm.ask(
                finding == null ? "Add a finding" : "Change " + finding.reference(),
                "Owner and due date may wait until the conclusion.",
                "Save the finding",
                () -> {
                    desk.keepFinding(about.id(), form.draft(which)).ifPresent(it -> {
                        throw new Refused(it);
                    });
                    if (finding == null) {
                        desk.addFinding(about.id(), form.details());
                    } else {
                        desk.changeFinding(about.id(), finding.id(), finding.version(), form.details());
                    }
                    changed.run();
                    Said.done("The finding is saved.");
                },
                form);
    }

    private void askToRemove(Finding finding) {
        Confirm.ask(
                "Remove %s?".formatted(finding.reference()),
                "It is gone for good; that it was removed stays in the audit trail.",
                "Remove",
                () -> {
                    desk.removeFinding(about.id(), finding.id());
                    changed.run();
                    Said.done("The finding is removed.");
                });
    }
}

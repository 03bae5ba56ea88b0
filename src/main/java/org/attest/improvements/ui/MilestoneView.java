package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.improvements.Milestone;
import org.attest.improvements.Milestones;
import org.attest.improvements.RegisterLinks;
import org.attest.improvements.RegisterVerb;
import org.attest.organisations.Organisation;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** One milestone: what is to be reached, every date that was promised and why it moved, what shows it, what was done. */
@Route("milestones/:ods/:reference")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class MilestoneView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Milestones milestones;
    private final RegisterPlace place;
    private final Connections connections;
    private final Clock clock;
    private String title = "Milestone - Attest";

    MilestoneView(Milestones milestones, RegisterPlace place, Connections connections, Clock clock) {
        this.milestones = milestones;
        this.place = place;
        this.connections = connections;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.item(
                event.getRouteParameters(),
                (organisation, reference) -> draw(organisation, milestones.find(organisation.id(), reference)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(Organisation organisation, Milestone milestone) {
        removeAll();
        var details = milestone.details();
        title = milestone.reference() + " " + details.title() + " - Attest";
        var steps = milestones.history(milestone.ref());
        var header = new PageHeader(milestone.reference() + " " + details.title())
                .under(Links.to(RegisterLinks.MILESTONES, "Milestones"))
                .saying(new Tag(
                        milestone.standing().tone(), milestone.standing().words()))
                .saying(organisation.name());
        if (milestone.mayChange()) {
            header.with(buttons(organisation, milestone));
        }
        add(
                header,
                Layouts.two(
                        Layouts.stack(
                                new Panel("What is to be reached", facts(milestone)),
                                dates(steps),
                                new RegisterHistory(place, steps)),
                        new LinkedPanel(
                                "Linked to",
                                connections,
                                milestone.ref(),
                                connections.kinds(organisation.id()).keySet())));
    }

    private Facts facts(Milestone milestone) {
        var details = milestone.details();
        var owner = details.owner();
        var names = owner == null ? Map.<PersonId, String>of() : place.names(List.of(owner));
        var facts = new Facts()
                .with("Objective", place.objectiveWords().get(Integer.toString(details.objective())))
                .with("What shows it", details.shows())
                .with("Owner", owner == null ? null : names.getOrDefault(owner, "Somebody who left"))
                .with("Starts", UkDates.inTable(details.starts()))
                .with("Due", UkDates.inWords(details.due()))
                .with("Promised first", UkDates.inWords(milestone.firstDue()));
        var ended = milestone.endedOn();
        if (ended != null) {
            facts.with("%s on".formatted(milestone.standing().words()), UkDates.inWords(ended))
                    .with("Note", milestone.endNote());
        }
        return facts;
    }

    /** Each date that stood there, with the reason why another one took its place. */
    private static Component dates(List<HistoryEntry<RegisterVerb>> steps) {
        var moves = steps.stream().filter(it -> it.verb() == RegisterVerb.MOVE).toList();
        return new Panel(
                "Every new date",
                moves.isEmpty()
                        ? new QuietLine("The date is still the one that was promised first.")
                        : new DataTable<HistoryEntry<RegisterVerb>>("New dates, the latest first")
                                .text("From", it -> day(change(it, "due").before()))
                                .text("To", it -> day(change(it, "due").after()))
                                .text("Why", it -> change(it, "reason").after())
                                .text("Said on", it -> UkDates.inTable(UkDates.day(it.at())))
                                .show(moves));
    }

    private static FieldChange change(HistoryEntry<RegisterVerb> step, String field) {
        return step.changes().stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElse(new FieldChange(field, null, null));
    }

    private static String day(@Nullable String kept) {
        return kept == null ? "–" : UkDates.inTable(LocalDate.parse(kept));
    }

    private Component[] buttons(Organisation organisation, Milestone milestone) {
        var ref = milestone.ref();
        Runnable redraw = () -> draw(organisation, milestones.find(organisation.id(), milestone.reference()));
        if (!milestone.isOpen()) {
            return new Component[] {
                ItemButtons.withReason(
                        "reopen",
                        "Open again",
                        "It counts again from now on.",
                        it -> milestones.reopen(ref, it),
                        redraw)
            };
        }
        var change = Buttons.plainLink(
                RegisterLinks.milestone(organisation.code(), milestone.reference()) + "/change", "Change");
        change.setId("change");
        var reach = Buttons.primary("It is reached", () -> reach(milestone, redraw));
        reach.setId("reach");
        return new Component[] {
            ItemButtons.withReason(
                    "drop",
                    "Drop",
                    "It leaves the timeline and keeps its history.",
                    it -> milestones.drop(ref, it),
                    redraw),
            change,
            reach
        };
    }

    private void reach(Milestone milestone, Runnable redraw) {
        var on = new DatePicker("Reached on");
        on.setId("reached-on");
        on.setLocale(Locale.UK);
        on.setValue(UkDates.day(clock.instant()));
        var note = ItemButtons.area("note", "Why there is no evidence, or what else there is to say");
        Confirm.ask(
                "Is %s reached?".formatted(milestone.reference()),
                "Linked evidence shows it. Without any, say why.",
                "It is reached",
                () -> {
                    if (on.isEmpty()) {
                        throw new Refused("Give the day on which it was reached.");
                    }
                    milestones.reach(milestone.ref(), Objects.requireNonNull(on.getValue()), note.getValue());
                    Said.done("Saved.");
                    redraw.run();
                },
                on,
                note);
    }
}

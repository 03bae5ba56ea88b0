package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.AssessmentLinks;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.Plan;
import org.attest.improvements.Shortfall;
import org.attest.improvements.WorkedOut;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** One improvement plan: its gaps with their actions, how far it is, and what happened to it. */
@Route("improvements/:ods/:year")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ImprovementPlan plans;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private String title = "Improvement plan - Attest";

    PlanView(ImprovementPlan plans, OrganisationDirectory directory, Accounts accounts, CurrentUser currentUser) {
        this.plans = plans;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanPlace.draw(() -> show(PlanPlace.of(event.getRouteParameters(), directory)));
    }

    private void show(PlanPlace place) {
        removeAll();
        var plan = plans.find(place.ref());
        title = "Improvement plan of %s %s - Attest"
                .formatted(place.organisation().name(), place.year());
        var header = new PageHeader("Improvement plan")
                .under(
                        Links.to(ImprovementLinks.list(place.year()), "Improvements"),
                        Links.to(
                                AssessmentLinks.tasks(place.organisation().code(), place.year()),
                                place.organisation().name()));
        add(header);
        if (plan.isPresent()) {
            draw(plan.get(), place, header);
        } else {
            add(notStarted(place, header));
        }
    }

    private void draw(Plan plan, PlanPlace place, PageHeader header) {
        header.saying(
                        PlanWords.stage(plan.stage()),
                        new Span(
                                " DSPT %s, for the gaps of seal %d. To be complete by %s, six months after the final date."
                                        .formatted(place.year(), plan.seal(), UkDates.inWords(plan.deadline()))))
                .with(new PlanActions(plans, plan, () -> show(place)).buttons());
        plan.barred().values().stream().distinct().forEach(it -> add(PlanWords.note(it)));
        since(plan, place);
        var workedOut = plan.workedOut();
        if (workedOut != null) {
            add(Layouts.row(new Tag(Tone.WARN, workedOut.words()), new Span(WorkedOut.LABEL)));
        }
        var names = names(plan);
        add(new Panel("Gaps and actions", new GapTable(plan, place, names).table()));
        if (!plan.notKnown().isEmpty()) {
            add(notKnown(plan.notKnown()));
        }
        add(new PlanHistory(plan.history(), names));
    }

    private void since(Plan plan, PlanPlace place) {
        var since = plan.since();
        if (since == null) {
            return;
        }
        add(PlanWords.note(since.inWords()));
        if (plan.mayPlan()) {
            var rest = Buttons.plain(
                    "Bring the plan up to seal " + since.seal(),
                    () -> act(() -> {
                        plans.rest(plan.ref(), plan.version());
                        show(place);
                        Said.done("The plan rests on seal %d.".formatted(since.seal()));
                    }));
            rest.setId("rest");
            add(Layouts.row(rest));
        }
    }

    private static Component notKnown(List<OutcomeCode> codes) {
        return new Panel(
                "Expected level not known",
                new Paragraph("Whether these are gaps cannot be said yet, so the plan need not name them: "
                        + codes.stream().map(OutcomeCode::code).collect(Collectors.joining(", ")) + "."));
    }

    private Component notStarted(PlanPlace place, PageHeader header) {
        var shortfall = plans.shortfall(place.ref());
        if (shortfall.seal() == null) {
            return new EmptyState(
                    "No plan is started. A plan starts from a sealed position of DSPT %s.".formatted(place.year()));
        }
        if (shortfall.below().isEmpty()) {
            return new EmptyState(
                    "No outcome of seal %d is below its expected level, so there is nothing to plan; %d have no known expected level."
                            .formatted(shortfall.seal(), shortfall.notKnown().size()));
        }
        if (currentUser.get().holds(Role.PROVIDER_LEAD, place.organisation().id())) {
            var start = Buttons.primary(
                    "Start the plan",
                    () -> act(() -> {
                        plans.start(place.ref());
                        show(place);
                        Said.done("The plan is started: raise an action for each gap.");
                    }));
            start.setId("start");
            header.with(start);
        }
        return new EmptyState(words(shortfall));
    }

    private static String words(Shortfall shortfall) {
        return "No plan is started. Seal %d has %d below expected: %s."
                .formatted(
                        shortfall.seal(),
                        shortfall.below().size(),
                        shortfall.below().stream().map(OutcomeCode::code).collect(Collectors.joining(", ")));
    }

    private Map<PersonId, String> names(Plan plan) {
        var people = new HashSet<PersonId>();
        plan.history().forEach(it -> people.add(it.by()));
        plan.actions().forEach(it -> {
            if (it.owner() != null) {
                people.add(it.owner());
            }
        });
        return accounts.names(people);
    }

    private static void act(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Said.refused(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Owners;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Assessments;
import org.attest.assessments.Move;
import org.attest.assessments.Overview;
import org.attest.assessments.Round;
import org.attest.assessments.Seals;
import org.attest.assessments.Stage;
import org.attest.assessments.Task;
import org.attest.assessments.TaskFilter;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Owner;
import org.attest.shared.UkDates;

/** One assessment as work to do: what is missing, who has it, and what comes next. */
@Route("assessments/:ods/:year")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class TaskListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Assessments assessments;
    private final AssessmentYear year;
    private final Seals seals;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final Owners owners;
    private final Approval approval;
    private final AssignDialog assign;
    private String title = "Assessment - Attest";

    TaskListView(
            Assessments assessments,
            AssessmentYear year,
            Seals seals,
            OrganisationDirectory directory,
            Accounts accounts,
            Owners owners,
            Approval approval,
            AssignDialog assign) {
        this.assessments = assessments;
        this.year = year;
        this.seals = seals;
        this.directory = directory;
        this.accounts = accounts;
        this.owners = owners;
        this.approval = approval;
        this.assign = assign;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Place.draw(() -> show(Place.of(event.getRouteParameters(), directory), AddressState.of(event.getLocation())));
    }

    private void show(Place place, AddressState address) {
        removeAll();
        var overview = assessments.overview(place.ref());
        var filters = new TaskFilters(address, overview.stage() == Stage.QUERIED);
        var tasks = assessments.tasks(place.ref(), filters.filter());
        title = place.organisation().name() + " " + place.year() + " - Attest";
        var problems = new ErrorSummary();
        problems.setId("problems");
        var actions = new RoundActions(assessments, overview, problems, () -> show(place, address));
        add(header(overview).with(actions.buttons()), problems);
        add(approval.notes(overview));
        if (!overview.takesAnswers()) {
            add(Words.yearTakesNoAnswers(overview.edition()));
        }
        var progress = progress(overview, filters);
        if (overview.moves().contains(Move.SUBMIT) && !tasks.isEmpty()) {
            progress.add(assign.button(place.ref(), tasks, () -> show(place, address)));
        }
        var list = Layouts.stack(progress);
        new CarryOffer(year, overview, problems, () -> show(place, address))
                .panel()
                .forEach(list::add);
        var stillTrue = new StillTrue(year, place.ref(), tasks, () -> show(place, address));
        if (stillTrue.isAsked()) {
            list.add(stillTrue.panel());
        }
        byPrinciple(overview, tasks, stillTrue).forEach(list::add);
        if (tasks.isEmpty()) {
            list.add(new EmptyState("Nothing matches these filters. Choose “All”."));
        }
        list.add(Layouts.two(
                new RoundPanel(overview, seals, accounts), Layouts.stack(national(place, filters, tasks), note())));
        add(list);
    }

    private static PageHeader header(Overview overview) {
        var edition = overview.edition();
        var due = overview.round() == Round.FINAL ? edition.finalDue() : edition.interimDue();
        return new PageHeader(overview.organisation().name())
                .under(Links.to(AssessmentLinks.list(edition.year()), "Assessments"))
                .saying(
                        new Span("DSPT %s (%s), %s round, due %s "
                                .formatted(
                                        edition.year(),
                                        edition.version(),
                                        overview.round().words().toLowerCase(),
                                        UkDates.inWords(due))),
                        Words.stage(overview.stage()));
    }

    private static Panel progress(Overview overview, TaskFilters filters) {
        var counts = overview.counts();
        return new Panel("Progress", Words.bar(counts.answered(), counts.outcomes(), Words.counts(counts)), filters);
    }

    private List<Component> byPrinciple(Overview overview, List<Task> tasks, StillTrue stillTrue) {
        var groups = new LinkedHashMap<String, List<Task>>();
        for (var task : tasks) {
            var outcome = task.outcome();
            groups.computeIfAbsent(outcome.principle() + " " + outcome.principleTitle(), _ -> new ArrayList<>())
                    .add(task);
        }
        var found = new HashSet<Owner>();
        tasks.forEach(it -> {
            var owner = it.answer().owner();
            if (owner != null) {
                found.add(owner);
            }
        });
        var table = new TaskTable(
                overview,
                found.isEmpty() ? Map.of() : owners.names(overview.ref().organisation(), found),
                stillTrue);
        var panels = new ArrayList<Component>();
        groups.forEach((heading, rows) -> panels.add(new Panel(heading, table.of(heading, rows))));
        return panels;
    }

    /** For those who see every answer. */
    private static Component national(Place place, TaskFilters filters, List<Task> tasks) {
        var link = new Div();
        if (filters.filter().equals(TaskFilter.ALL) && tasks.stream().allMatch(Task::whole)) {
            link.add(Links.to(
                    AssessmentLinks.national(place.organisation().code(), place.year()),
                    "All answers as text for the national toolkit"));
        }
        return link;
    }

    private static Component note() {
        var note = new Paragraph(Words.NOT_NATIONAL);
        note.addClassName("note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

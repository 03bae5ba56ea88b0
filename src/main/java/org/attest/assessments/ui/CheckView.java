package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.assessments.AnswerChecks;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Assessments;
import org.attest.assessments.Task;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.Catalogue;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.OrganisationDirectory;

/** Check your answers: how they stand, what the rules find, and every answer in one list to read or print. */
@Route("assessments/:ods/:year/check")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER})
class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Assessments assessments;
    private final AnswerChecks checks;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private String title = "Check your answers - Attest";

    CheckView(Assessments assessments, AnswerChecks checks, OrganisationDirectory directory, Catalogue catalogue) {
        this.assessments = assessments;
        this.checks = checks;
        this.directory = directory;
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Place.draw(() -> show(Place.of(event.getRouteParameters(), directory)));
    }

    private void show(Place place) {
        removeAll();
        var checked = checks.check(place.ref());
        var overview = assessments.overview(place.ref());
        var tasks = assessments.tasks(place.ref(), TaskFilter.ALL);
        var framework = catalogue.framework(overview.edition().version());
        title = "Check your answers " + place.organisation().name() + " " + place.year() + " - Attest";
        var header = new PageHeader("Check your answers")
                .under(Links.to(
                        AssessmentLinks.tasks(place.organisation().code(), place.year()),
                        place.organisation().name()))
                .saying(
                        new Span("DSPT %s (%s), %s round "
                                .formatted(
                                        place.year(),
                                        framework.version(),
                                        overview.round().words().toLowerCase())),
                        Words.stage(overview.stage()));
        var all = new DataTable<Task>("Every outcome with its level, standing and statement")
                .column(
                        "Outcome",
                        it -> FindingsList.link(
                                overview, framework, it.outcome().code()))
                .column("Level", it -> Words.level(it.answer()))
                .column("Standing", it -> Words.standing(it.standing()))
                .text("Statement", CheckView::statement)
                .show(tasks);
        add(
                header,
                Layouts.stack(
                        new Panel("At a glance", new AnswerSummary(overview, Standings.of(tasks))),
                        new Panel("The weakest claims", WeakestTable.of(checked, overview, framework)),
                        new Panel("What the checks found", new FindingsList(checked, overview, framework)),
                        new Panel("All answers", all)));
    }

    private static String statement(Task task) {
        var statement = task.answer().statement();
        return statement == null ? "–" : statement;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

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
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Owners;
import org.attest.assessments.Answer;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Assessments;
import org.attest.assessments.NationalTexts;
import org.attest.assessments.Overview;
import org.attest.assessments.Reviews;
import org.attest.assessments.Stage;
import org.attest.assessments.Task;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.ItemPanel;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;

/** One outcome: what is expected, what we say, what proves it, what we said before. */
@Route("assessments/:ods/:year/:outcome")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class OutcomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Assessments assessments;
    private final AssessmentYear year;
    private final Reviews reviews;
    private final NationalTexts texts;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final Owners owners;
    private final Catalogue catalogue;
    private final Clock clock;
    private final List<ItemPanel> panels;
    private String title = "Outcome - Attest";

    OutcomeView(
            Assessments assessments,
            AssessmentYear year,
            Reviews reviews,
            NationalTexts texts,
            OrganisationDirectory directory,
            Accounts accounts,
            Owners owners,
            Catalogue catalogue,
            Clock clock,
            List<ItemPanel> panels) {
        this.assessments = assessments;
        this.year = year;
        this.reviews = reviews;
        this.texts = texts;
        this.directory = directory;
        this.accounts = accounts;
        this.owners = owners;
        this.catalogue = catalogue;
        this.clock = clock;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ItemPanel::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Place.draw(
                () -> show(Place.of(event.getRouteParameters(), directory), Place.outcome(event.getRouteParameters())));
    }

    void show(Place place, OutcomeCode code) {
        removeAll();
        var overview = assessments.overview(place.ref());
        var task = assessments.task(place.ref(), code);
        title = task.outcome().name() + " - Attest";
        var header = new PageHeader(task.outcome().name())
                .under(
                        Links.to(
                                AssessmentLinks.tasks(place.organisation().code(), place.year()),
                                place.organisation().name()),
                        new Span("%s %s"
                                .formatted(
                                        place.year(), overview.round().words().toLowerCase())),
                        new Span("%s %s"
                                .formatted(
                                        task.outcome().principle(),
                                        task.outcome().principleTitle())));
        add(header);
        var main = Layouts.stack(expected(task));
        var asked = catalogue.asked(overview.edition().version(), code);
        var neighbours = Neighbours.of(place, task, assessments.tasks(place.ref(), TaskFilter.ALL));
        if (task.mayAnswer()) {
            var editor = new AnswerEditor(assessments, owners, clock, overview, task, asked, neighbours.next());
            header.with(editor.status());
            neighbours.showPrevious(header);
            header.with(editor.saveAndNext());
            if (task.answer().unconfirmed()) {
                main.add(new StillTruePanel(year, place.ref(), task, editor::focus, () -> show(place, code)));
                lastYear(place, code, main);
            }
            query(place, overview, task, main);
            main.add(editor.indicators(), editor);
        } else {
            neighbours.showPrevious(header);
            neighbours.showNext(header);
            query(place, overview, task, main);
            read(overview, task, asked, main);
        }
        if (!task.mayAnswer() || !task.answer().unconfirmed()) {
            lastYear(place, code, main);
        }
        if (task.whole()) {
            whole(place, code, main);
        }
        var side = side(overview, code);
        add(side.getComponentCount() == 0 ? main : Layouts.two(main, side));
    }

    private void read(Overview overview, Task task, List<AskedIndicator> asked, Div main) {
        if (task.answer().shows(Answer.Field.GROUNDS)) {
            main.add(IndicatorPanel.of(asked, task.answer().grounds().indicators()));
        }
        main.add(new AnswerFacts(task, asked, overview, owners));
    }

    /** For those from whom nothing of this answer is kept. */
    private void whole(Place place, OutcomeCode code, Div main) {
        var national = new NationalPanel("For the national toolkit", texts.one(place.ref(), code));
        national.add(new Paragraph(NationalPanel.NOT_SUBMITTED));
        main.add(national, new HistoryPanel(assessments, accounts, place.ref(), code));
    }

    private void query(Place place, Overview overview, Task task, Div main) {
        var replies = task.mayAnswer() && overview.stage() == Stage.QUERIED;
        reviews.query(place.ref(), task.outcome().code())
                .ifPresent(it -> main.add(new QueryPanel(reviews, accounts, place.ref(), it, replies)));
    }

    private void lastYear(Place place, OutcomeCode code, Div main) {
        assessments.lastYear(place.ref(), code).ifPresent(it -> main.add(new LastYearPanel(it)));
    }

    private static Component expected(Task task) {
        var expected = task.outcome().expected();
        var basis = new Span(expected.basis());
        basis.addClassName("quiet");
        return new Panel(
                "Expected level", Layouts.row(Words.expected(expected), Words.standing(task.standing())), basis);
    }

    private Div side(Overview overview, OutcomeCode code) {
        var item =
                ItemRef.outcome(overview.organisation().id(), overview.edition().version(), code.code());
        var side = Layouts.stack();
        panels.stream().filter(it -> it.showsFor(item)).forEach(it -> side.add(it.panel(item)));
        return side;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

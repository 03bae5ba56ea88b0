package org.attest.assessors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessors.AssessorDesk;
import org.attest.assessors.AssessorLinks;
import org.attest.assessors.Independent;
import org.attest.assessors.IndependentAssessments;
import org.attest.assessors.IndependentOverview;
import org.attest.assessors.SampledRow;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;

/** One independent assessment: what was frozen, the sample with claims and own levels, the findings, the results. */
@Route("independent/:id")
@RolesAllowed({Role.Name.ASSESSOR, Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class IndependentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final IndependentAssessments independents;
    private final AssessorDesk desk;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Clock clock;
    private String title = "Independent assessment - Attest";

    IndependentView(
            IndependentAssessments independents,
            AssessorDesk desk,
            OrganisationDirectory directory,
            Accounts accounts,
            CurrentUser currentUser,
            Clock clock) {
        this.independents = independents;
        this.desk = desk;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Address.id(event.getRouteParameters());
        Address.draw(() -> show(id));
    }

    private void show(UUID id) {
        removeAll();
        var overview = independents.find(id);
        var organisation = directory.find(overview.about().organisation());
        title = "Independent assessment of " + organisation.name() + " - Attest";
        add(header(overview, organisation), sample(overview));
        if (overview.assessor() || (overview.about().isConcluded() && maySeeFindings(overview))) {
            add(new FindingsPanel(
                    desk,
                    accounts,
                    overview.about(),
                    overview.findings(),
                    List.of(),
                    false,
                    UkDates.day(clock.instant()),
                    currentUser.get().holds(Role.PROVIDER_LEAD, organisation.id()) ? independents : null,
                    () -> show(id)));
        }
        add(
                overview.mayWork()
                        ? new ConclusionPanel(independents, overview, () -> show(id))
                        : results(overview.about()));
    }

    private boolean maySeeFindings(IndependentOverview overview) {
        return !overview.findings().isEmpty();
    }

    private PageHeader header(IndependentOverview overview, Organisation organisation) {
        var about = overview.about();
        var header = new PageHeader(organisation.name() + ", DSPT " + about.year())
                .under(Links.to(AssessorLinks.LIST, "Independent assessment"))
                .saying(
                        Words.state(about),
                        new Span(" Frozen on %s: seal %d of the %s round, signed off on %s. %s."
                                .formatted(
                                        UkDates.inWords(about.frozenAt()),
                                        overview.seal().number(),
                                        overview.seal().round().words().toLowerCase(Locale.UK),
                                        UkDates.inWords(
                                                UkDates.day(overview.seal().sealedAt())),
                                        about.group())));
        if (overview.assessor()) {
            header.with(papers(about));
        }
        return header;
    }

    private Component papers(Independent about) {
        var link = new Anchor(new PapersDownload(independents, about.id()), "Working papers (Excel)");
        link.setRouterIgnore(true);
        link.addClassNames("button", "plain");
        link.setId("papers");
        return link;
    }

    private static Component sample(IndependentOverview overview) {
        var panel = new Panel("Sample");
        panel.add(Words.bar(overview.judged(), overview.sample().size() + overview.toChoose()));
        if (overview.toChoose() > 0) {
            panel.add(Words.note("%d more to choose beside the mandatory outcomes.".formatted(overview.toChoose())));
        }
        if (overview.mayWork() && overview.about().chosen() > 0) {
            var choose = Buttons.plainLink(AssessorLinks.sample(overview.about().id()), "Choose the sample");
            choose.setId("choose-sample");
            panel.add(choose);
        }
        panel.add(table(overview).show(overview.sample()));
        return panel;
    }

    private static DataTable<SampledRow> table(IndependentOverview overview) {
        var table = new DataTable<SampledRow>("The sample: claims and the assessor's levels")
                .column("Outcome", it -> name(overview, it))
                .text("In the sample as", it -> it.mandatory() ? "Mandatory" : "Chosen")
                .column("Claim", it -> Words.level(it.claim()))
                .column("Assessor's level", it -> Words.level(it.own()))
                .column("Agreement", it -> Words.agreement(it.agreement()))
                .number("Frozen evidence", it -> Integer.toString(it.evidence()));
        return overview.findings().isEmpty() ? table : table.number("Findings", it -> Integer.toString(it.findings()));
    }

    private static Component name(IndependentOverview overview, SampledRow row) {
        var name = row.outcome().name();
        return overview.opensOutcomes()
                ? Links.to(
                        AssessorLinks.outcome(
                                overview.about().id(), row.outcome().code()),
                        name)
                : new Span(name);
    }

    private static Component results(Independent about) {
        var conclusion = about.conclusion();
        if (conclusion == null) {
            return new Panel("Results", Words.quiet("The results are shown when the assessor concludes."));
        }
        var panel = new Panel(
                "Results",
                new Paragraph("Overall risk: " + about.overall().risk()),
                new Paragraph(
                        "Confidence in the self-assessment: " + about.overall().confidence()),
                new Paragraph("Concluded on %s: the audited levels are sealed."
                        .formatted(UkDates.inWords(UkDates.day(conclusion.at())))));
        if (about.overall().summary() != null) {
            panel.add(Words.kept(about.overall().summary()));
        }
        return panel;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package org.attest.assessors.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessors.AssessorLinks;
import org.attest.assessors.IndependentAssessments;
import org.attest.assessors.IndependentRow;
import org.attest.catalogue.Catalogue;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;

/** Which independent assessments there are, and for a provider lead the way to open one. */
@Route(AssessorLinks.LIST)
@PageTitle("Independent assessment - Attest")
@Menu(title = "Independent assessment", order = 30)
@RolesAllowed({Role.Name.ASSESSOR, Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class IndependentListView extends Div implements BeforeEnterObserver {

    private final IndependentAssessments independents;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;

    IndependentListView(
            IndependentAssessments independents,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser) {
        this.independents = independents;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader("Independent assessment")
                .saying("Somebody from outside looks at one signed position and its evidence, both as they were on the"
                        + " day of opening."));
        var rows = independents.list();
        add(rows.isEmpty() ? new EmptyState(empty()) : new Panel("Independent assessments", table().show(rows)));
        var led = currentUser.get().scope(Role.PROVIDER_LEAD).organisations();
        if (!led.isEmpty()) {
            add(new OpeningPanel(independents, List.copyOf(directory.named(led).values()), catalogue.editions()));
        }
    }

    private String empty() {
        return currentUser.get().holds(Role.ASSESSOR)
                ? "No independent assessment names you. The provider lead opens it and names its assessor."
                : "There is no independent assessment yet.";
    }

    private DataTable<IndependentRow> table() {
        return new DataTable<IndependentRow>("Each independent assessment, its state and results")
                .column(
                        "Organisation",
                        it -> Links.to(
                                AssessorLinks.one(it.about().id()),
                                it.organisation().name()))
                .text("Year", it -> it.about().year().toString())
                .column("State", it -> Words.state(it.about()))
                .text("Frozen on", it -> UkDates.inTable(UkDates.day(it.about().frozenAt())))
                .column("Outcomes", it -> Words.bar(it.judged(), it.size()))
                .text(
                        "Overall risk",
                        it -> it.about().isConcluded() ? it.about().overall().risk() : null)
                .text(
                        "Confidence",
                        it -> it.about().isConcluded() ? it.about().overall().confidence() : null);
    }
}

package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Owners;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Assessments;
import org.attest.assessments.NationalTexts;
import org.attest.assessments.Reviews;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.Catalogue;
import org.attest.components.ItemPanel;
import org.attest.organisations.OrganisationDirectory;

/** Every outcome of the year at once, as the screen of one outcome draws it: only to be measured against. */
@RolesAllowed(Role.Name.PROVIDER_LEAD)
public class WholeAssessment extends Div implements BeforeEnterObserver {

    private final Assessments assessments;
    private final OrganisationDirectory directory;

    WholeAssessment(Assessments assessments, OrganisationDirectory directory) {
        this.assessments = assessments;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = Place.of(event.getRouteParameters(), directory);
        for (var task : assessments.tasks(place.ref(), TaskFilter.ALL)) {
            var outcome = Instantiator.get(event.getUI()).getOrCreate(Part.class);
            outcome.show(place, task.outcome().code());
            add(outcome);
        }
    }

    /** Told what to show, as the address says nothing of it; an address of its own would take that of the outcome. */
    @Route(value = "bench/part", registerAtStartup = false)
    static class Part extends OutcomeView {

        Part(
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
            super(assessments, year, reviews, texts, directory, accounts, owners, catalogue, clock, panels);
        }

        @Override
        public void beforeEnter(BeforeEnterEvent event) {}
    }
}

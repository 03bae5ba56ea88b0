package org.attest.improvements.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.improvements.Gap;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.Plan;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;

/** A new action for one gap. */
@Route("improvements/:ods/:year/raise/:outcome")
@PageTitle("Raise an action - Attest")
@RolesAllowed(Role.Name.PROVIDER_LEAD)
class RaiseView extends Div implements BeforeEnterObserver {

    private final ImprovementPlan plans;
    private final OrganisationDirectory directory;
    private final Accounts accounts;

    RaiseView(ImprovementPlan plans, OrganisationDirectory directory, Accounts accounts) {
        this.plans = plans;
        this.directory = directory;
        this.accounts = accounts;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanPlace.draw(() -> show(
                PlanPlace.of(event.getRouteParameters(), directory), PlanPlace.outcome(event.getRouteParameters())));
    }

    private void show(PlanPlace place, OutcomeCode outcome) {
        removeAll();
        var plan = plans.find(place.ref()).orElseThrow(UnknownItem::new);
        var gap = plan.gaps().stream()
                .filter(it -> it.outcome().equals(outcome))
                .findFirst()
                .orElseThrow(UnknownItem::new);
        var header = new PageHeader("Raise an action")
                .under(Links.to(
                        place.address(),
                        "Improvement plan of " + place.organisation().name()))
                .saying("%s %s: %s.".formatted(outcome, gap.title(), PlanWords.levels(gap)));
        add(header);
        if (plan.mayPlan() && !gap.closed()) {
            add(form(place, plan, gap));
        } else {
            add(new EmptyState("This plan takes no new action for %s now.".formatted(outcome)));
        }
    }

    private Panel form(PlanPlace place, Plan plan, Gap gap) {
        var form = new ActionForm(colleagues(accounts, place.organisation().id()), plan.deadline());
        var save = Buttons.primary("Raise the action", () -> {
            if (form.isRight()) {
                raise(place, gap, form);
            }
        });
        save.setId("save");
        return new Panel("The action", form, Layouts.row(save, Links.to(place.address(), "Back to the plan")));
    }

    private void raise(PlanPlace place, Gap gap, ActionForm form) {
        try {
            plans.raise(place.ref(), form.wanted(gap.outcome()));
            UI.getCurrent().navigate(place.address());
            Said.done("The action for %s is raised.".formatted(gap.outcome()));
        } catch (Refused refused) {
            form.say(refused.getMessage());
        }
    }

    static Map<PersonId, String> colleagues(Accounts accounts, OrganisationId organisation) {
        var colleagues = new LinkedHashMap<PersonId, String>();
        accounts.colleagues(organisation).forEach(it -> colleagues.put(it.id(), it.name()));
        return colleagues;
    }
}

package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.improvements.Action;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.Plan;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemKind;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;

/** One action: what it says, how far it is, what shows it, what happened to it. */
@Route("improvements/:ods/:year/:reference")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ActionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ImprovementPlan plans;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final Connections connections;
    private final Div meanwhile = new Div();
    private String title = "Action - Attest";

    ActionView(ImprovementPlan plans, OrganisationDirectory directory, Accounts accounts, Connections connections) {
        this.plans = plans;
        this.directory = directory;
        this.accounts = accounts;
        this.connections = connections;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanPlace.draw(() -> show(
                PlanPlace.of(event.getRouteParameters(), directory),
                event.getRouteParameters().get("reference").orElse("")));
    }

    private void show(PlanPlace place, String reference) {
        removeAll();
        meanwhile.removeAll();
        meanwhile.setVisible(false);
        var plan = plans.find(place.ref()).orElseThrow(UnknownItem::new);
        var action = find(plan, reference);
        title = action.reference() + " " + place.organisation().name() + " - Attest";
        add(new PageHeader("Action " + action.reference())
                .under(Links.to(
                        place.address(),
                        "Improvement plan of " + place.organisation().name()))
                .saying(PlanWords.progress(action)));
        var names = names(plan, action);
        var main = Layouts.stack(meanwhile, new Panel("The action", body(place, plan, action, names)));
        var steps = plan.history().stream()
                .filter(it -> action.reference().equals(it.action()))
                .toList();
        main.add(new PlanHistory(steps, names));
        add(Layouts.two(
                main,
                Layouts.stack(
                        new LinkedPanel("Evidence", connections, action.ref(), List.of(ItemKind.EVIDENCE)),
                        new LinkedPanel("Outcomes", connections, action.ref(), List.of(ItemKind.OUTCOME)))));
    }

    private static Action find(Plan plan, String reference) {
        return plan.actions().stream()
                .filter(it -> it.reference().equalsIgnoreCase(reference) && it.whole())
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    private Component body(PlanPlace place, Plan plan, Action action, Map<PersonId, String> names) {
        if (!action.mayProgress()) {
            return facts(action, names);
        }
        var form = new ActionForm(
                RaiseView.colleagues(accounts, place.organisation().id()), plan.deadline());
        form.show(action);
        var holder = new Object() {
            Action seen = action;
        };
        var save = Buttons.primary("Save", () -> {
            if (form.isRight()) {
                holder.seen = save(place, form, holder.seen);
            }
        });
        save.setId("save");
        return Layouts.stack(form, Layouts.row(save, Links.to(place.address(), "Back to the plan")));
    }

    /** Answers the version on top of which the next try is saved; what was typed stays in the form. */
    private Action save(PlanPlace place, ActionForm form, Action seen) {
        try {
            plans.change(place.ref(), form.change(seen));
            show(place, seen.reference());
            Said.done("Saved.");
        } catch (ChangedMeanwhile changed) {
            var plan = plans.find(place.ref()).orElseThrow(UnknownItem::new);
            var now = find(plan, seen.reference());
            meanwhile.removeAll();
            meanwhile.setVisible(true);
            meanwhile.add(new Panel("What somebody else saved meanwhile", facts(now, names(plan, now))));
            form.say(
                    "Somebody else changed this action after you opened it. Nothing was saved: what stands now is shown"
                            + " above, what you typed is still here. Save again to put yours in its place.");
            return now;
        } catch (Refused refused) {
            form.say(refused.getMessage());
        }
        return seen;
    }

    private static Component facts(Action action, Map<PersonId, String> names) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "What is to be done", action.what());
        fact(facts, "Owner", action.owner() == null ? null : names.get(action.owner()));
        fact(facts, "Due", UkDates.inTable(action.due()));
        fact(facts, "Progress", action.progress().words());
        fact(facts, "Note", action.note());
        return facts;
    }

    private static void fact(DescriptionList facts, String name, @Nullable String words) {
        facts.add(
                new DescriptionList.Term(name),
                new DescriptionList.Description(Objects.requireNonNullElse(words, "–")));
    }

    private Map<PersonId, String> names(Plan plan, Action action) {
        var people = new HashSet<PersonId>();
        plan.history().forEach(it -> people.add(it.by()));
        if (action.owner() != null) {
            people.add(action.owner());
        }
        return accounts.names(people);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.ItemPanel;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.connections.Connections;
import org.attest.improvements.Action;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.OutcomeActions;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;

/** The actions for an outcome, on its own screen, with the way to raise one. */
@org.springframework.stereotype.Component
class ActionsPanel implements ItemPanel {

    private static final int ORDER = 20;

    private final ImprovementPlan plans;
    private final Connections connections;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;

    ActionsPanel(ImprovementPlan plans, Connections connections, Catalogue catalogue, OrganisationDirectory directory) {
        this.plans = plans;
        this.connections = connections;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean showsFor(ItemRef item) {
        return item.kind().equals(ItemKind.OUTCOME)
                && connections.mayLook(item.organisation())
                && catalogue.latestAsking(version(item)).isPresent();
    }

    @Override
    public Component panel(ItemRef item) {
        var year = catalogue.latestAsking(version(item)).orElseThrow().year();
        var outcome = new OutcomeCode(item.id().substring(version(item).length() + 1));
        var organisation = directory.find(item.organisation());
        var planned = plans.on(new AssessmentRef(item.organisation(), year), outcome);
        var panel = new Panel("Actions");
        if (planned.actions().isEmpty()) {
            panel.add(new QuietLine(none(planned)));
        } else {
            var list = new UnorderedList();
            list.addClassName("feed");
            planned.actions().forEach(it -> list.add(line(it, organisation, year)));
            panel.add(list);
        }
        if (planned.gap() && planned.mayPlan()) {
            panel.add(next(planned, organisation, year, outcome));
        }
        return panel;
    }

    private static Component next(
            OutcomeActions planned, Organisation organisation, DsptYear year, OutcomeCode outcome) {
        var link = planned.stage() == null
                ? Buttons.plainLink(ImprovementLinks.plan(organisation.code(), year), "Start an improvement plan")
                : Buttons.plainLink(ImprovementLinks.raise(organisation.code(), year, outcome), "Raise action");
        link.setId("raise-action");
        return link;
    }

    private static String none(OutcomeActions planned) {
        return planned.gap()
                ? "Below expected, and no action is planned yet."
                : "No action is planned. No sealed position of this year shows it below expected.";
    }

    private static ListItem line(Action action, Organisation organisation, DsptYear year) {
        var words = action.whole()
                ? Links.to(
                        ImprovementLinks.action(organisation.code(), year, action.reference()),
                        action.reference() + " " + action.what())
                : new Span(action.reference() + " (not shared with you)");
        return new ListItem(words, new QuietLine("Due " + UkDates.inTable(action.due())), PlanWords.progress(action));
    }

    private static String version(ItemRef item) {
        return item.id().split(":", 2)[0];
    }
}

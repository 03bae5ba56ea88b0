package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.ItemPanel;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.organisations.Kind;
import org.attest.risks.Acceptance;
import org.attest.risks.Rating;
import org.attest.risks.Risk;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskScale;
import org.attest.risks.RiskScales;
import org.attest.risks.RiskTolerance;
import org.attest.risks.RiskVerb;
import org.attest.risks.ui.RiskPlace.Found;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** One risk: what it says, its scores and how they moved, what is linked to it, what was done to it. */
@Route("risks/:ods/:reference")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class RiskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RiskRegister register;
    private final RiskTolerance tolerance;
    private final RiskScales scales;
    private final RiskPlace place;
    private final RiskFields fields;
    private final Connections connections;
    private final Accounts accounts;
    private final List<ItemPanel> panels;
    private final Clock clock;
    private String title = "Risk - Attest";

    RiskView(
            RiskRegister register,
            RiskTolerance tolerance,
            RiskScales scales,
            RiskPlace place,
            RiskFields fields,
            Connections connections,
            Accounts accounts,
            List<ItemPanel> panels,
            Clock clock) {
        this.register = register;
        this.tolerance = tolerance;
        this.scales = scales;
        this.place = place;
        this.fields = fields;
        this.connections = connections;
        this.accounts = accounts;
        this.panels = panels;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.risk(event.getRouteParameters(), this::draw);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void redraw(Found found) {
        draw(new Found(
                found.organisation(),
                register.risk(found.organisation().id(), found.risk().reference())));
    }

    private void draw(Found found) {
        removeAll();
        var risk = found.risk();
        title = risk.reference() + " " + risk.title() + " - Attest";
        var scale = scales.of(risk.organisation()).scale();
        var ratings = register.ratings(risk.ref());
        var steps = register.history(risk.ref());
        var names = names(ratings, steps);
        var words = words(risk, steps);
        var appetite = "%s: up to %d is tolerated"
                .formatted(scale.appetite(risk.category()).words(), risk.tolerated());
        var left = Layouts.stack(
                new Panel(
                        "The risk",
                        new RiskFacts(
                                risk, words, appetite, found.organisation().kind() != Kind.ICB)),
                new ScoresPanel(risk, scale, ratings, names));
        if (!steps.isEmpty()) {
            left.add(new RiskHistory(steps, names, words));
        }
        var body = Layouts.stack();
        notice(risk, body);
        body.add(Layouts.two(left, right(found)));
        add(header(found, scale), body);
    }

    private Component header(Found found, RiskScale scale) {
        var risk = found.risk();
        var organisation = found.organisation();
        var header = new PageHeader(risk.reference() + " " + risk.title())
                .under(
                        Links.to(RiskLinks.LIST, "Risks"),
                        Links.to(RiskLinks.list(organisation.code()), Registers.name(organisation)))
                .saying(
                        RiskWords.score(risk.scores().current(), risk.band()),
                        RiskWords.tolerance(risk.standing(), risk.tolerated()));
        var actions =
                new RiskActions(register, tolerance, scales, found, UkDates.day(clock.instant()), () -> redraw(found));
        return header.with(actions.all(scale).toArray(Component[]::new));
    }

    private static void notice(Risk risk, Div body) {
        var closing = risk.closing();
        if (closing != null) {
            body.add(RiskWords.note(
                    "Closed on %s: %s".formatted(UkDates.inWords(closing.on()), closing.reason()),
                    new Tag(Tone.ABSENT, "Closed")));
        }
        if (risk.details() == null) {
            body.add(RiskWords.note("Its organisation shows you the title, the category and the scores only."));
        }
    }

    private Component right(Found found) {
        var risk = found.risk();
        var related = new RelatedRisks(connections, risk.ref());
        var linked = new LinkedPanel(
                        "Linked to",
                        connections,
                        risk.ref(),
                        connections.kinds(risk.organisation()).keySet())
                .whenChanged(() -> related.refresh(connections, risk.ref()));
        linked.addComponentAtIndex(1, related);
        var right = Layouts.stack(tolerance(found), linked);
        panels.stream()
                .filter(it -> it.showsFor(risk.ref()))
                .sorted(Comparator.comparingInt(ItemPanel::order))
                .forEach(it -> right.add(it.panel(risk.ref())));
        return right;
    }

    private Component tolerance(Found found) {
        var acceptances = tolerance.acceptances(found.risk().ref());
        var names = accounts.names(acceptances.stream().map(Acceptance::by).toList());
        var today = UkDates.day(clock.instant());
        return new TolerancePanel(tolerance, found.risk(), acceptances, names, today, () -> redraw(found));
    }

    private RiskFields.Words words(Risk risk, List<HistoryEntry<RiskVerb>> steps) {
        var changes = new ArrayList<FieldChange>();
        steps.forEach(it -> changes.addAll(it.changes()));
        var details = risk.details();
        if (details != null) {
            changes.add(FieldChange.of("owner", null, details.accountable().owner()));
        }
        return fields.of(changes);
    }

    private Map<PersonId, String> names(List<Rating> ratings, List<HistoryEntry<RiskVerb>> steps) {
        var people = new HashSet<PersonId>();
        ratings.forEach(it -> people.add(it.by()));
        steps.forEach(it -> people.add(it.by()));
        return accounts.names(people);
    }
}

package org.attest.improvements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingLine;
import org.attest.improvements.RegisterLinks;
import org.attest.improvements.Sums;
import org.attest.organisations.Organisation;

/** One funding line: its four figures, what it brings, what it is linked to, what was done to it. */
@Route("funding/:ods/:reference")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class FundingLineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Funding funding;
    private final RegisterPlace place;
    private final Connections connections;
    private String title = "Funding line - Attest";

    FundingLineView(Funding funding, RegisterPlace place, Connections connections) {
        this.funding = funding;
        this.place = place;
        this.connections = connections;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.item(
                event.getRouteParameters(),
                (organisation, reference) -> draw(organisation, funding.find(organisation.id(), reference)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(Organisation organisation, FundingLine line) {
        removeAll();
        var details = line.details();
        title = line.reference() + " " + details.title() + " - Attest";
        var header = new PageHeader(line.reference() + " " + details.title())
                .under(Links.to(RegisterLinks.FUNDING, "Funding"))
                .saying(new Span("%s, %s".formatted(organisation.name(), details.year())));
        if (line.withdrawn()) {
            header.saying(new Tag(Tone.ABSENT, "Withdrawn"));
        } else if (line.mayChange()) {
            buttons(header, organisation, line);
        }
        var money = new Panel("The money", facts(details.sums()));
        details.sums().remarks().forEach(it -> money.add(PlanWords.note(it)));
        add(
                header,
                Layouts.two(
                        Layouts.stack(
                                money,
                                new Panel(
                                        "What it brings",
                                        new Facts()
                                                .with(
                                                        "Objective",
                                                        place.objectiveWords()
                                                                .get(Integer.toString(details.objective())))
                                                .with("Benefits planned", details.benefitsPlanned())
                                                .with("Benefits realised", details.benefitsRealised())),
                                new RegisterHistory(place, funding.history(line.ref()))),
                        new LinkedPanel(
                                "Linked to",
                                connections,
                                line.ref(),
                                connections.kinds(organisation.id()).keySet())));
    }

    private static Facts facts(Sums sums) {
        return new Facts()
                .with("Allocated", sums.allocated().toString())
                .with("Committed", sums.committed().toString())
                .with("Spent", sums.spent().toString())
                .with("Forecast", sums.forecast().toString())
                .with("Left at the end of the year", sums.left().toString());
    }

    private void buttons(PageHeader header, Organisation organisation, FundingLine line) {
        var change =
                Buttons.primaryLink(RegisterLinks.funding(organisation.code(), line.reference()) + "/change", "Change");
        change.setId("change");
        header.with(
                ItemButtons.withReason(
                        "withdraw",
                        "Withdraw",
                        "It counts in no sum any more and keeps its history.",
                        it -> funding.withdraw(line.ref(), it),
                        () -> draw(organisation, funding.find(organisation.id(), line.reference()))),
                change);
    }
}

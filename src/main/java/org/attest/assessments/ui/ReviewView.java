package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Assessments;
import org.attest.assessments.Move;
import org.attest.assessments.Moved;
import org.attest.assessments.Overview;
import org.attest.assessments.Seal;
import org.attest.assessments.SealedPosition;
import org.attest.assessments.Seals;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Framework;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;

/** The latest sealed position: levels against what was expected, what moved, and the ICB's verdict on it. */
@Route("assessments/:ods/:year/review")
@RolesAllowed({Role.Name.ICB_LEAD, Role.Name.PROVIDER_LEAD, Role.Name.APPROVER})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Assessments assessments;
    private final Seals seals;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Approval approval;
    private String title = "Sealed position - Attest";

    ReviewView(
            Assessments assessments,
            Seals seals,
            OrganisationDirectory directory,
            Catalogue catalogue,
            Accounts accounts,
            Approval approval) {
        this.assessments = assessments;
        this.seals = seals;
        this.directory = directory;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.approval = approval;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Place.draw(() -> show(Place.of(event.getRouteParameters(), directory)));
    }

    private void show(Place place) {
        removeAll();
        var overview = assessments.overview(place.ref());
        title = "Sealed position of " + place.organisation().name() + " " + place.year() + " - Attest";
        var header = new PageHeader("Sealed position")
                .under(Links.to(
                        AssessmentLinks.tasks(place.organisation().code(), place.year()),
                        place.organisation().name()));
        add(header);
        var seal = overview.latestSeal();
        if (seal == null) {
            add(new EmptyState("Not returned: nothing is sealed for DSPT %s yet.".formatted(place.year())));
            return;
        }
        header.saying(words(seal));
        add(approval.notes(overview));
        decide(overview, place, header);
        var position = seals.open(seal.id());
        var framework = catalogue.framework(seal.version());
        add(Layouts.stack(
                new Panel("At a glance", new AnswerSummary(overview, Standings.ofSealed(position.answers()))),
                new Panel("Moved since the previous seal", moved(overview, position, framework)),
                new Panel("Outcomes", SealedTable.of(position, framework))));
    }

    private String words(Seal seal) {
        var by = Optional.ofNullable(seal.countersign().by()).orElse(seal.sealedBy());
        var names = accounts.names(List.of(seal.sealedBy(), by));
        return "Seal %d, %s round of DSPT %s (%s), signed off by %s on %s%s."
                .formatted(
                        seal.number(),
                        seal.round().words().toLowerCase(),
                        seal.assessment().year(),
                        seal.version(),
                        names.get(seal.sealedBy()),
                        UkDates.inWords(seal.sealedAt()),
                        Approval.countersign(seal, names.getOrDefault(by, "Unknown person")));
    }

    private void decide(Overview overview, Place place, PageHeader header) {
        var step = overview.moves().contains(Move.COUNTERSIGN) ? Move.COUNTERSIGN : Move.ACCEPT;
        var barred = overview.barred().get(step);
        if (barred != null) {
            var note = new Paragraph(barred);
            note.addClassNames("note", "warn");
            add(note);
            return;
        }
        if (overview.may(Move.GIVE_BACK)) {
            header.with(named("return", Buttons.plain("Return", () -> giveBack(overview, place))));
        }
        if (overview.may(Move.COUNTERSIGN)) {
            header.with(named("countersign", Buttons.primary("Countersign", () -> countersign(overview, place))));
        }
        if (overview.may(Move.ACCEPT)) {
            header.with(named("accept", Buttons.primary("Accept", () -> accept(overview, place))));
        }
    }

    private static Component named(String id, Component button) {
        button.setId(id);
        return button;
    }

    private void countersign(Overview overview, Place place) {
        Confirm.ask(
                "Countersign this position?",
                "The organisation has one person, who submitted and signed off. With your countersign the position counts:"
                        + " others see it, and every screen and pack says that the ICB countersigned it.",
                "Countersign",
                () -> {
                    assessments.countersign(overview.ref());
                    show(place);
                    Said.done("Countersigned: the position counts now.");
                });
    }

    private void accept(Overview overview, Place place) {
        Confirm.ask(
                "Accept this position?",
                "The organisation sees that the ICB accepts it, by whom and when.",
                "Accept",
                () -> {
                    assessments.accept(overview.ref());
                    show(place);
                    Said.done("Accepted.");
                });
    }

    private void giveBack(Overview overview, Place place) {
        ReasonDialog.ask(
                "Return this position?",
                "The organisation can change its answers and sign off again. This seal stays.",
                "Return",
                reason -> {
                    assessments.giveBack(overview.ref(), reason);
                    show(place);
                    Said.done("Returned with your reason.");
                });
    }

    private Component moved(Overview overview, SealedPosition position, Framework framework) {
        var previous = overview.seals().stream().skip(1).findFirst();
        if (previous.isEmpty()) {
            return new Paragraph("This is the first seal of the year.");
        }
        var before = seals.open(previous.get().id());
        var moved = Moved.between(before.answers(), position.answers());
        return moved.isEmpty()
                ? new Paragraph(
                        "Nothing moved since seal %d.".formatted(previous.get().number()))
                : MovedTable.of("Moved since the previous seal", moved, framework);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

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
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Assessments;
import org.attest.assessments.Move;
import org.attest.assessments.Moved;
import org.attest.assessments.Overview;
import org.attest.assessments.ReviewSheet;
import org.attest.assessments.Reviews;
import org.attest.assessments.Seal;
import org.attest.assessments.SealedPosition;
import org.attest.assessments.Seals;
import org.attest.assessments.SharedVerdicts;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Framework;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

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
    private final Reviews reviews;
    private final SharedVerdicts verdicts;
    private final CurrentUser currentUser;
    private final Div head = new Div();
    private final Div outcomes = new Div();
    private String title = "Sealed position - Attest";

    ReviewView(
            Assessments assessments,
            Seals seals,
            OrganisationDirectory directory,
            Catalogue catalogue,
            Accounts accounts,
            Approval approval,
            Reviews reviews,
            SharedVerdicts verdicts,
            CurrentUser currentUser) {
        this.assessments = assessments;
        this.seals = seals;
        this.directory = directory;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.approval = approval;
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = AddressState.of(event.getLocation()).get("outcome");
        Place.draw(() -> show(
                Place.of(event.getRouteParameters(), directory),
                OutcomeCode.read(wanted).orElse(null)));
    }

    private void show(Place place, @Nullable OutcomeCode wanted) {
        removeAll();
        head.removeAll();
        outcomes.removeAll();
        var overview = assessments.overview(place.ref());
        title = "Sealed position of " + place.organisation().name() + " " + place.year() + " - Attest";
        var seal = overview.latestSeal();
        if (seal == null) {
            add(
                    header(place),
                    new EmptyState("Not returned: nothing is sealed for DSPT %s yet.".formatted(place.year())));
            return;
        }
        add(head, approval.notes(overview));
        bar(overview);
        var position = seals.open(seal.id());
        var framework = catalogue.framework(seal.version());
        var parts = Layouts.stack();
        var sheet = overview.may(Move.SEND_QUERIES) ? reviews.sheet(place.ref()).orElse(null) : null;
        if (sheet == null) {
            head.add(header(place)
                    .saying(words(seal))
                    .with(actions(overview, place).buttons(null).toArray(Component[]::new)));
            outcomes.add(SealedTable.of(position, framework));
        } else {
            parts.add(desk(overview, sheet, new ReviewedOutcome(place, framework), wanted));
        }
        var queries = reviews.queries(place.ref());
        if (!queries.isEmpty()) {
            parts.add(new QueriesPanel(place, queries));
        }
        sharedVerdicts(place, framework).forEach(parts::add);
        parts.add(
                new Panel("At a glance", new AnswerSummary(overview, Standings.ofSealed(position.answers()))),
                new Panel("Moved since the previous seal", moved(overview, position, framework)),
                new Panel("Outcomes", outcomes));
        add(parts);
    }

    /** Only for the ICB, and only where the organisation has a part in one. */
    private List<Component> sharedVerdicts(Place place, Framework framework) {
        if (!currentUser.get().overseenScope().holds(place.organisation().id())) {
            return List.of();
        }
        var found = verdicts.differing(place.year()).stream()
                .filter(it -> it.levels().stream().anyMatch(held -> held.organisation()
                        .id()
                        .equals(place.organisation().id())))
                .toList();
        return found.isEmpty() ? List.of() : List.of(new SharedVerdictsPanel(found, framework, place.year()));
    }

    private ReviewDesk desk(
            Overview overview, ReviewSheet sheet, ReviewedOutcome drawing, @Nullable OutcomeCode wanted) {
        drawMarks(overview, sheet, drawing);
        return new ReviewDesk(reviews, overview.ref(), drawing, sheet, wanted, it -> drawMarks(overview, it, drawing));
    }

    /** What changes with each mark; the desk itself stays, and the person's place on it. */
    private void drawMarks(Overview overview, ReviewSheet sheet, ReviewedOutcome drawing) {
        head.removeAll();
        head.add(header(drawing.place())
                .saying(words(sheet.seal()))
                .with(actions(overview, drawing.place()).buttons(sheet).toArray(Component[]::new)));
        outcomes.removeAll();
        outcomes.add(ReviewTable.of(sheet, drawing));
    }

    private ReviewActions actions(Overview overview, Place place) {
        return new ReviewActions(assessments, reviews, overview, () -> show(place, null));
    }

    private static PageHeader header(Place place) {
        return new PageHeader("Sealed position")
                .under(Links.to(
                        AssessmentLinks.tasks(place.organisation().code(), place.year()),
                        place.organisation().name()));
    }

    private void bar(Overview overview) {
        var step = overview.moves().contains(Move.COUNTERSIGN) ? Move.COUNTERSIGN : Move.ACCEPT;
        var barred = overview.barred().get(step);
        if (barred != null) {
            var note = new Paragraph(barred);
            note.addClassNames("note", "warn");
            add(note);
        }
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
                : MovedTable.of("Outcomes that moved since the previous seal", moved, framework);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

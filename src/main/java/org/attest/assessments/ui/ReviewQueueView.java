package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.ReviewRow;
import org.attest.assessments.Reviews;
import org.attest.assessments.SharedVerdicts;
import org.attest.catalogue.Catalogue;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** The signed rounds that wait for the ICB: those that answer its queries first, then the oldest. */
@Route(AssessmentLinks.REVIEWS)
@PageTitle("Review - Attest")
@Menu(title = "Review", order = 15)
@RolesAllowed(Role.Name.ICB_LEAD)
class ReviewQueueView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final Reviews reviews;
    private final SharedVerdicts verdicts;
    private final Catalogue catalogue;

    ReviewQueueView(Reviews reviews, SharedVerdicts verdicts, Catalogue catalogue) {
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.catalogue = catalogue;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var waiting = reviews.queue(Window.page(address.page(), PAGE));
        add(
                new PageHeader("Review")
                        .saying(
                                "Signed rounds that wait for you. Those that answer your queries come first, then the oldest."));
        var panels = Layouts.stack(
                waiting.total() == 0
                        ? new EmptyState(
                                "Nothing waits for review. A round appears here when an organisation signs it off.")
                        : new Panel("Waiting for review", table().show(waiting, PAGE, address)));
        add(panels);
        var edition = catalogue.currentEdition();
        var found = verdicts.differing(edition.year());
        if (!found.isEmpty()) {
            panels.add(new SharedVerdictsPanel(found, catalogue.framework(edition.version()), edition.year()));
        }
    }

    private static DataTable<ReviewRow> table() {
        return new DataTable<ReviewRow>("Signed rounds waiting for review")
                .column("Organisation", ReviewQueueView::name)
                .text("Round", it -> "%s, DSPT %s"
                        .formatted(
                                it.seal().round().words(),
                                it.seal().assessment().year()))
                .text("Signed off", it -> UkDates.inTable(UkDates.day(it.seal().sealedAt())))
                .column("What it is", ReviewQueueView::kind)
                .number("Accepted", it -> Integer.toString(it.accepted()))
                .number("Queried", it -> Integer.toString(it.queried()))
                .number("Left", it -> Integer.toString(it.left()));
    }

    private static Component name(ReviewRow row) {
        return Links.to(
                AssessmentLinks.review(
                        row.organisation().code(), row.seal().assessment().year()),
                row.organisation().name());
    }

    private static Component kind(ReviewRow row) {
        return row.answersQueries() ? new Tag(Tone.NEW, "Answers your queries") : new Span("Signed round");
    }
}

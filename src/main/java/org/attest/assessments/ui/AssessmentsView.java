package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.attest.access.Role;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.AssessmentRow;
import org.attest.assessments.Assessments;
import org.attest.assessments.Round;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.ListPanel;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** Which assessments there are: how far each organisation is, and what it last sealed. */
@Route("assessments")
@PageTitle("Assessments - Attest")
@Menu(title = "Assessments", order = 10)
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class AssessmentsView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final Assessments assessments;
    private final Catalogue catalogue;
    private final List<ListPanel> more;

    AssessmentsView(Assessments assessments, Catalogue catalogue, List<ListPanel> more) {
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.more = more.stream().filter(it -> it.list().equals("assessments")).toList();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var edition = edition(address.get("year"));
        var part = assessments.list(edition.year(), Window.page(address.page(), PAGE));
        add(new PageHeader("Assessments")
                .saying("DSPT %s (%s): interim position by %s, final by %s."
                        .formatted(
                                edition.year(),
                                edition.version(),
                                UkDates.inWords(edition.interimDue()),
                                UkDates.inWords(edition.finalDue())))
                .with(years(edition, address)));
        var others = more.stream()
                .flatMap(it -> it.panel(edition.year(), address).stream())
                .toList();
        if (part.total() > 0) {
            add(new Panel("Organisations", table(edition).show(part, PAGE, address)));
        } else if (others.isEmpty()) {
            add(new EmptyState("No organisation of yours answers the CAF-aligned assessment."));
        }
        add(others);
    }

    private Edition edition(String written) {
        return catalogue.editions().stream()
                .filter(it -> it.year().toString().equals(written))
                .findFirst()
                .orElseGet(catalogue::currentEdition);
    }

    private Component years(Edition shown, AddressState address) {
        var years = Layouts.row(new Span("Year"));
        catalogue.editions().stream()
                .map(Edition::year)
                .sorted(Comparator.reverseOrder())
                .forEach(it -> years.add(Chips.link(
                        address.with("year", it.toString()).href(), it.toString(), it.equals(shown.year()))));
        return years;
    }

    private static DataTable<AssessmentRow> table(Edition edition) {
        return new DataTable<AssessmentRow>("Assessments of DSPT " + edition.year())
                .column("Organisation", AssessmentsView::name)
                .text("Round", it -> it.round().words())
                .column("Stage", it -> Words.stage(it.stage()))
                .column("Answered", AssessmentsView::answered)
                .text(
                        "Due",
                        it -> UkDates.inTable(it.round() == Round.FINAL ? edition.finalDue() : edition.interimDue()))
                .column("Latest sealed position", AssessmentsView::latest);
    }

    private static Anchor name(AssessmentRow row) {
        return Links.to(
                AssessmentLinks.tasks(row.organisation().code(), row.ref().year()),
                row.organisation().name());
    }

    private static Component answered(AssessmentRow row) {
        var counts = row.counts();
        return Words.bar(
                counts.answered(),
                counts.outcomes(),
                "%d of %d%s"
                        .formatted(
                                counts.answered(),
                                counts.outcomes(),
                                counts.unconfirmed() == 0 ? "" : ", %d not confirmed".formatted(counts.unconfirmed())));
    }

    private static Component latest(AssessmentRow row) {
        var round = row.sealedRound();
        var at = row.sealedAt();
        return round == null || at == null
                ? new Span("Not returned")
                : Links.to(
                        AssessmentLinks.review(
                                row.organisation().code(), row.ref().year()),
                        "%s, %s".formatted(round.words(), UkDates.inTable(UkDates.day(at))));
    }
}

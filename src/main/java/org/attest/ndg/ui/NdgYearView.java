package org.attest.ndg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgOverview;
import org.attest.ndg.NdgProgress;
import org.attest.ndg.NdgRefused;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;

/** One organisation's year by its NDG set: the ten standards, one of them open with its assertions and items. */
@Route("ndg/:ods/:year")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class NdgYearView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NdgAssessments ndg;
    private final NdgStandardPanels standards;
    private final OrganisationDirectory directory;
    private final ErrorSummary problems = new ErrorSummary();
    private String title = "NDG set - Attest";

    NdgYearView(NdgAssessments ndg, NdgStandardPanels standards, OrganisationDirectory directory) {
        this.ndg = ndg;
        this.standards = standards;
        this.directory = directory;
        problems.setId("problems");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NdgPlace.draw(
                () -> show(NdgPlace.of(event.getRouteParameters(), directory), AddressState.of(event.getLocation())));
    }

    private void show(NdgPlace place, AddressState address) {
        removeAll();
        problems.clear();
        title = place.organisation().name() + " " + place.year() + " - Attest";
        NdgOverview overview;
        try {
            overview = ndg.overview(place.ref());
        } catch (NdgRefused refused) {
            add(new PageHeader(place.organisation().name()), new EmptyState(String.valueOf(refused.getMessage())));
            return;
        }
        add(header(overview, place, address), problems, NdgWords.caveats(overview));
        var open = standard(address);
        var parts = Layouts.stack(standards(overview, address, open));
        overview.standards().stream()
                .filter(it -> it.standard().number() == open)
                .findFirst()
                .ifPresent(it -> parts.add(standards.panel(overview, it.standard(), address, problems)));
        add(parts);
    }

    private PageHeader header(NdgOverview overview, NdgPlace place, AddressState address) {
        var header = new PageHeader(place.organisation().name())
                .under(Links.to("assessments?year=" + place.year(), "Assessments"))
                .saying(
                        new Span("DSPT %s, %s, due %s "
                                .formatted(
                                        place.year(),
                                        overview.set().title(),
                                        UkDates.inWords(overview.edition().finalDue()))),
                        NdgWords.stage(overview.stage()))
                .saying(
                        new Span("%d of %d mandatory items answered or exempt. So far: "
                                .formatted(overview.met(), overview.mandatory())),
                        NdgWords.status(overview.soFar()));
        return header.with(new NdgActions(ndg, overview, problems, () -> show(place, address)).buttons());
    }

    private static Component standards(NdgOverview overview, AddressState address, int open) {
        return new Panel(
                "Ten standards",
                new DataTable<NdgProgress>("Standards and how far each is")
                        .column("Standard", it -> name(it, address, open))
                        .column("Mandatory items", it -> NdgWords.bar(it.met(), it.mandatory()))
                        .number("All items", it -> "%d of %d".formatted(it.done(), it.items()))
                        .number("Assertions confirmed", it -> "%d of %d".formatted(it.confirmed(), it.assertions()))
                        .show(overview.standards()));
    }

    private static Component name(NdgProgress progress, AddressState address, int open) {
        var standard = progress.standard();
        var words = standard.number() + " " + standard.title();
        var link = Links.to(
                address.with("item", null)
                        .with("standard", Integer.toString(standard.number()))
                        .href(),
                words);
        if (standard.number() == open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** The first standard where the address says none. */
    private static int standard(AddressState address) {
        var written = address.get("standard");
        return written.matches("[1-9]|10") ? Integer.parseInt(written) : 1;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

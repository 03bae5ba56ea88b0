package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.Role;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Comparison;
import org.attest.assessments.Comparison.Movement;
import org.attest.assessments.PositionPoint;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Marking;
import org.attest.shared.UnknownItem;

/** Two positions of one organisation beside each other: what got better or worse, and why. */
@Route("assessments/:ods/:year/compare")
@RolesAllowed({Role.Name.ICB_LEAD, Role.Name.PROVIDER_LEAD, Role.Name.APPROVER})
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AssessmentYear year;
    private final OrganisationDirectory directory;
    private String title = "Compare positions - Attest";

    CompareView(AssessmentYear year, OrganisationDirectory directory) {
        this.year = year;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Place.draw(() -> show(Place.of(event.getRouteParameters(), directory), AddressState.of(event.getLocation())));
    }

    private void show(Place place, AddressState address) {
        removeAll();
        title = "Compare positions of " + place.organisation().name() + " " + place.year() + " - Attest";
        var header = new PageHeader("Compare positions")
                .under(Links.to(
                        AssessmentLinks.tasks(place.organisation().code(), place.year()),
                        place.organisation().name()))
                .saying(
                        "DSPT %s. Positions are compared outcome by outcome; last year's through what each question became."
                                .formatted(place.year()));
        add(header);
        var points = year.positions(place.ref());
        if (points.size() < 2) {
            add(new EmptyState(
                    "There are not two positions to compare yet. A position is there once it is signed off."));
            return;
        }
        var of = chosen(points, address.get("of"), points.getFirst());
        var with = chosen(points, address.get("with"), points.getLast());
        var choice = Layouts.row(
                select("Before", "of", points, of, address), select("After", "with", points, with, address));
        choice.addClassName("fields");
        add(choice);
        if (of.equals(with)) {
            add(new Paragraph("Choose two different positions."));
            return;
        }
        var all = address.get("all").equals("yes");
        var compared = year.compare(place.ref(), of.key(), with.key());
        header.with(export(place, of, with, all));
        add(new Panel(
                "Outcomes",
                summary(compared),
                Layouts.row(
                        new Span("Show"),
                        Chips.link(address.with("all", null).href(), "Movements", !all),
                        Chips.link(address.with("all", "yes").href(), "All outcomes", all)),
                table(all ? compared : compared.movements())));
    }

    private static Component table(Comparison shown) {
        return shown.lines().isEmpty()
                ? new EmptyState("No level moved between these two positions.")
                : CompareTable.of(shown);
    }

    private static Component summary(Comparison compared) {
        var counted = new Paragraph(Stream.of(Movement.values())
                        .map(it ->
                                "%d %s".formatted(compared.count(it), it.words().toLowerCase(Locale.UK)))
                        .collect(Collectors.joining(", "))
                + ".");
        counted.setId("movements");
        return counted;
    }

    private static PositionPoint chosen(List<PositionPoint> points, String key, PositionPoint usual) {
        return key.isEmpty()
                ? usual
                : points.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow(UnknownItem::new);
    }

    private static Component select(
            String label, String name, List<PositionPoint> points, PositionPoint chosen, AddressState address) {
        var select = new Select<PositionPoint>();
        select.setId("compare-" + name);
        select.setLabel(label);
        select.setItems(points);
        select.setItemLabelGenerator(PositionPoint::words);
        select.setValue(chosen);
        select.addValueChangeListener(
                it -> address.with(name, it.getValue().key()).go());
        return select;
    }

    private Anchor export(Place place, PositionPoint of, PositionPoint with, boolean all) {
        var file = "%s Positions-compared %s %s.xlsx"
                .formatted(
                        Marking.OFFICIAL_SENSITIVE.words(),
                        place.organisation().code().code(),
                        place.year());
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var content = year.export(place.ref(), of.key(), with.key(), all);
                    return new DownloadResponse(new ByteArrayInputStream(content), file, XLSX, content.length);
                }),
                "Export what is shown");
        link.setRouterIgnore(true);
        link.setId("export");
        link.addClassNames("button", "plain");
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

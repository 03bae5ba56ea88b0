package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.NationalTexts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Marking;

/** Every answer of one assessment as text for the national toolkit, in order: to copy, print or take as a file. */
@Route("assessments/:ods/:year/national")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER})
class NationalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NationalTexts texts;
    private final OrganisationDirectory directory;
    private String title = "For the national toolkit - Attest";

    NationalView(NationalTexts texts, OrganisationDirectory directory) {
        this.texts = texts;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Place.draw(() -> show(Place.of(event.getRouteParameters(), directory)));
    }

    private void show(Place place) {
        removeAll();
        var all = texts.all(place.ref());
        title = "For the national toolkit, " + place.organisation().name() + " " + place.year() + " - Attest";
        var together = all.stream().map(it -> it.name() + "\n" + it.text()).collect(Collectors.joining("\n\n\n"));
        add(new PageHeader("For the national toolkit")
                .under(Links.to(
                        AssessmentLinks.tasks(place.organisation().code(), place.year()),
                        place.organisation().name()))
                .saying(NationalPanel.NOT_SUBMITTED)
                .with(
                        download(place),
                        new CopyButton(
                                "Copy all", together, "The texts of %d outcomes are copied.".formatted(all.size()))));
        var parts = Layouts.stack();
        all.forEach(it -> parts.add(new NationalPanel(it.name(), it)));
        add(parts);
    }

    private Component download(Place place) {
        var file = "%s National-toolkit %s %s.txt"
                .formatted(
                        Marking.OFFICIAL_SENSITIVE.words(), place.organisation().code(), place.year());
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var content = texts.export(place.ref()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), file, "text/plain; charset=utf-8", content.length);
                }),
                "Take as a text file");
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

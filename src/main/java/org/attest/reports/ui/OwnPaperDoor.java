package org.attest.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.components.AddressState;
import org.attest.components.ListAction;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.PositionLinks;
import org.attest.position.Standpoint;
import org.attest.reports.OwnPapers;
import org.attest.shared.DsptYear;

/** Puts the paper for the own board on the screen of the own position. */
@org.springframework.stereotype.Component
class OwnPaperDoor implements ListAction {

    private final OwnPapers papers;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    OwnPaperDoor(OwnPapers papers, OrganisationDirectory directory, CurrentUser currentUser) {
        this.papers = papers;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    public List<Component> actions(String list, AddressState address) {
        if (!list.equals(PositionLinks.POSITION)) {
            return List.of();
        }
        return Standpoint.of(currentUser.get()).stream()
                .filter(it -> it.reach() == Standpoint.Reach.OWN)
                .map(it -> directory.find(it.organisation()))
                .filter(it -> it.code().code().equals(address.get("of")))
                .map(it -> link(it, DsptYear.of(address.get("year"))))
                .toList();
    }

    private Component link(Organisation organisation, DsptYear year) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var file = papers.onePager(organisation.id(), year);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            file.mediaType(),
                            file.content().length);
                }),
                "Paper for your board (Word)");
        link.setRouterIgnore(true);
        link.setId("own-paper");
        link.addClassNames("button", "plain");
        return link;
    }
}

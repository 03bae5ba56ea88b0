package org.attest.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgLinks;
import org.attest.ndg.NdgOverview;
import org.attest.ndg.NdgProgress;
import org.attest.ndg.NdgRefused;
import org.attest.ndg.NdgStatus;
import org.attest.ndg.NdgYear;
import org.attest.organisations.Organisation;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;

/** Home of an organisation that answers an NDG set: where that stands, never the outcomes that it is not asked. */
@org.springframework.stereotype.Component
class NdgHome {

    private final NdgAssessments ndg;

    NdgHome(NdgAssessments ndg) {
        this.ndg = ndg;
    }

    /** Empty for an organisation of whose category no list is known. */
    Optional<NdgOverview> of(Organisation organisation, DsptYear year) {
        try {
            return Optional.of(ndg.overview(new NdgYear(organisation.id(), year)));
        } catch (NdgRefused noList) {
            return Optional.empty();
        }
    }

    static String said(NdgOverview overview) {
        return "%s: %s, %d of %d mandatory items answered or exempt%s."
                .formatted(
                        overview.organisation().name(),
                        overview.stage().words().toLowerCase(java.util.Locale.UK),
                        overview.met(),
                        overview.mandatory(),
                        overview.unconfirmed() == 0
                                ? ""
                                : ", %d loaded by the ICB and unconfirmed".formatted(overview.unconfirmed()));
    }

    static Component goOn(NdgOverview overview) {
        return Buttons.primaryLink(
                NdgLinks.year(overview.organisation().code(), overview.ref().year()), "Go to your NDG set");
    }

    static Component noList() {
        return new Panel(
                "Your position",
                new EmptyState("No list of evidence items is known for organisations of your kind, so there is nothing"
                        + " to answer here. Publish on the DSPT website as before."));
    }

    static Component standing(NdgOverview overview) {
        var panel = new Panel("Your NDG set: " + overview.set().title());
        panel.setId("ndg-standing");
        panel.add(
                Layouts.row(new Span("So far"), status(overview.soFar())),
                sealed(overview),
                new DataTable<NdgProgress>("Ten standards and how far each is")
                        .column("Standard", it -> standard(overview, it))
                        .number("Mandatory items", it -> "%d of %d".formatted(it.met(), it.mandatory()))
                        .number("Assertions confirmed", it -> "%d of %d".formatted(it.confirmed(), it.assertions()))
                        .show(overview.standards()));
        return panel;
    }

    private static Component sealed(NdgOverview overview) {
        var seal = overview.latestSeal();
        return seal == null
                ? new Paragraph("Nothing is sealed yet this year.")
                : Layouts.row(
                        new Span("Sealed on " + UkDates.inWords(UkDates.day(seal.sealedAt()))),
                        status(seal.workedOut()));
    }

    private static Component standard(NdgOverview overview, NdgProgress progress) {
        var standard = progress.standard();
        return Links.to(
                NdgLinks.standard(overview.organisation().code(), overview.ref().year(), standard.number()),
                standard.number() + " " + standard.title());
    }

    private static Component status(NdgStatus status) {
        return new Tag(status.tone(), status.words()).labelled(NdgStatus.LABEL);
    }
}

package org.attest.ndg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.components.ListPanel;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgLinks;
import org.attest.ndg.NdgRow;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** The organisations with an NDG set, below those that answer outcomes; category 3 with its published status alone. */
@org.springframework.stereotype.Component
class NdgListPanel implements ListPanel {

    private static final int PAGE = 50;

    private final NdgAssessments ndg;

    NdgListPanel(NdgAssessments ndg) {
        this.ndg = ndg;
    }

    @Override
    public String list() {
        return "assessments";
    }

    @Override
    public Optional<Component> panel(DsptYear year, AddressState screen) {
        var address = screen.pagedBy("ndg-page");
        var part = ndg.list(year, Window.page(address.page(), PAGE));
        return part.total() == 0
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Organisations with the NDG set",
                        new DataTable<NdgRow>("NDG sets of DSPT " + year)
                                .column("Organisation", it -> name(it, year))
                                .text("Set", NdgListPanel::set)
                                .column("Stage", it -> it.set() == null ? new Span("–") : NdgWords.stage(it.stage()))
                                .column(
                                        "Mandatory items",
                                        it -> it.set() == null ? new Span("No list is known") : mandatory(it))
                                .column("Latest sealed position", NdgListPanel::latest)
                                .text("Published status", it -> it.published() == null ? "Not known" : it.published())
                                .show(part, PAGE, address)));
    }

    private static Component mandatory(NdgRow row) {
        var bar = NdgWords.bar(row.met(), row.mandatory());
        return row.unconfirmed() == 0
                ? bar
                : new Div(bar, new QuietLine(row.unconfirmed() + " loaded by the ICB, unconfirmed"));
    }

    private static Component name(NdgRow row, DsptYear year) {
        var name = row.organisation().name();
        return row.set() == null
                ? new Span(name)
                : Links.to(NdgLinks.year(row.organisation().code(), year), name);
    }

    private static String set(NdgRow row) {
        var set = row.set();
        return set == null ? row.organisation().category().words() : set.title();
    }

    private static Component latest(NdgRow row) {
        var seal = row.latest();
        return seal == null
                ? new Span(row.set() == null ? "–" : "Not returned")
                : Links.to(
                        NdgLinks.review(
                                row.organisation().code(), seal.assessment().year()),
                        "%s, %s".formatted(seal.workedOut().words(), UkDates.inTable(UkDates.day(seal.sealedAt()))));
    }
}

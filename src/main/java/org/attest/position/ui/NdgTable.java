package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.ndg.NdgLinks;
import org.attest.ndg.NdgStatus;
import org.attest.organisations.OdsCode;
import org.attest.position.NdgColumn;
import org.attest.position.NdgPosition;
import org.attest.position.NdgStanding;
import org.attest.shared.DsptYear;

/** The organisations with the NDG set beside those that answer outcomes: counted on their own, never blended. */
final class NdgTable {

    private NdgTable() {}

    /** Organisation by standard, and below it what they add to each objective. */
    static Panel of(NdgPosition position, DsptYear year) {
        var table = new DataTable<NdgColumn>("Mandatory items met by organisation and standard")
                .column("Organisation", it -> name(it, year))
                .text("Category", it -> it.category().words())
                .text("Latest sealed position", NdgColumn::sealedInWords)
                .text("Published status", it -> it.member().publishedWords());
        position.standards()
                .forEach(it ->
                        table.number(it.number() + " " + it.title(), column -> column.standardInWords(it.number())));
        var panel = new Panel(
                "Organisations with the NDG set",
                note(
                        ("%d of %d have returned. Each cell: mandatory items answered or exempt of those there are. Status is"
                                        + " %s.")
                                .formatted(
                                        position.returned(), position.columns().size(), NdgStatus.LABEL)),
                table.show(position.columns()));
        panel.setId("ndg-position");
        return panel;
    }

    /** The NDG part of the six objectives. */
    static Panel objectives(List<NdgStanding> objectives) {
        return new Panel(
                "Six objectives: the part of the NDG sets",
                note("Counted beside the outcomes, never added to them; " + NdgStatus.LABEL.toLowerCase(Locale.UK)
                        + "."),
                new DataTable<NdgStanding>("Mandatory items of the NDG sets met, by objective")
                        .text("Objective", it -> it.objective() == 0 ? it.title() : it.objective() + " " + it.title())
                        .number("Mandatory items met", NdgStanding::inWords)
                        .show(objectives));
    }

    private static Component name(NdgColumn column, DsptYear year) {
        return column.hasList()
                ? Links.to(
                        NdgLinks.review(new OdsCode(column.member().code()), year),
                        column.member().name())
                : new Span(column.member().name());
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassNames("quiet", "small");
        return note;
    }
}

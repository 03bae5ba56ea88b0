package org.attest.position.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.attest.components.Layouts;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.position.Cell;
import org.attest.position.HeatMap;
import org.attest.position.Mark;
import org.attest.position.OrganisationColumn;
import org.attest.position.OutcomeRow;
import org.attest.position.Tally;
import org.attest.shared.DsptYear;

/** Outcomes down, organisations across, as a real table: in each cell a symbol, the level and a word, never colour alone. */
@JsModule("context://attest/heat.js")
class HeatTable extends Div {

    private final HeatMap shown;
    private final DsptYear year;

    HeatTable(String caption, HeatMap shown, DsptYear year) {
        this.shown = shown;
        this.year = year;
        var table = new NativeTable();
        table.addClassName("heat");
        table.setCaptionText(caption);
        table.add(head(), body());
        var box = Layouts.scroll(caption, table);
        box.addClassName("heat-box");
        add(box);
    }

    /** A row of kinds where the organisations stand by kind and there is more than one of them. */
    private NativeTableHeader head() {
        var grouped = shown.kinds().size() > 1;
        var head = new NativeTableHeader();
        if (grouped) {
            var kinds = new NativeTableRow(HeatParts.corner(2));
            kinds.addClassName("groups");
            shown.kinds().forEach(it -> kinds.add(HeatParts.group(it.kind().words(), it.columns())));
            head.add(kinds);
        }
        var row = new NativeTableRow();
        if (!grouped) {
            row.add(HeatParts.corner(1));
        }
        for (var i = 0; i < shown.columns().size(); i++) {
            row.add(column(shown.columns().get(i), shown.across().get(i)));
        }
        head.add(row);
        return head;
    }

    private static NativeTableHeaderCell column(OrganisationColumn column, Tally tally) {
        var cell = HeatParts.heading("col", "org");
        cell.add(new Span(column.member().name()), HeatParts.sub(column.latestInWords()));
        if (column.returned()) {
            cell.add(HeatParts.sub(column.stageInWords()));
            cell.add(HeatParts.sub(tally.gaps() == 1 ? "1 gap" : tally.gaps() + " gaps"));
        }
        var workedOut = column.workedOut();
        if (workedOut != null) {
            cell.add(HeatParts.sub(workedOut.labelled()));
        }
        var loaded = column.loadedInWords();
        if (loaded != null) {
            cell.add(new Tag(Tone.NONE, loaded));
        }
        var onePerson = column.onePersonInWords();
        if (onePerson != null) {
            cell.add(HeatParts.sub(onePerson));
        }
        return cell;
    }

    private NativeTableBody body() {
        var body = new NativeTableBody();
        for (var outcome : shown.rows()) {
            var row = new NativeTableRow(HeatParts.outcome(outcome.outcome()));
            for (var i = 0; i < outcome.cells().size(); i++) {
                row.add(cell(outcome, outcome.cells().get(i), shown.columns().get(i)));
            }
            body.add(row);
        }
        return body;
    }

    private NativeTableCell cell(OutcomeRow row, Cell cell, OrganisationColumn column) {
        var shownCell = new NativeTableCell();
        shownCell.addClassName(HeatParts.tint(cell));
        if (cell.mark() == Mark.NOT_RETURNED && !cell.isUnconfirmed()) {
            shownCell.add(HeatParts.notReturned());
            return shownCell;
        }
        shownCell.add(HeatParts.link(column.member(), year, row.outcome(), cell, HeatParts.word(cell), cell.inWords()));
        return shownCell;
    }
}

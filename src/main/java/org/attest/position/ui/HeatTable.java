package org.attest.position.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.attest.assessments.AssessmentLinks;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.OdsCode;
import org.attest.position.Cell;
import org.attest.position.HeatMap;
import org.attest.position.Mark;
import org.attest.position.OrganisationColumn;
import org.attest.position.OutcomeRow;
import org.attest.shared.DsptYear;

/** Outcomes down, organisations across, as a real table: in each cell a symbol, the level and a word, never colour alone. */
class HeatTable extends Div {

    private final HeatMap shown;
    private final DsptYear year;

    HeatTable(String caption, HeatMap shown, DsptYear year) {
        this.shown = shown;
        this.year = year;
        var table = new NativeTable();
        table.addClassName("heat");
        table.setCaptionText(caption);
        table.add(new NativeTableHeader(head()), body());
        var box = Layouts.scroll(caption, table);
        box.addClassName("heat-box");
        add(box);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        var corner = heading("col", "");
        corner.setText("Outcome");
        row.add(corner);
        shown.columns().forEach(it -> row.add(column(it)));
        return row;
    }

    private NativeTableHeaderCell column(OrganisationColumn column) {
        var cell = heading("col", "org");
        cell.add(new Span(column.member().name()), sub(column.latestInWords()));
        if (column.returned()) {
            cell.add(sub(column.stageInWords()));
        }
        var workedOut = column.workedOut();
        if (workedOut != null) {
            cell.add(sub(workedOut.labelled()));
        }
        var loaded = column.loadedInWords();
        if (loaded != null) {
            cell.add(new Tag(Tone.NONE, loaded));
        }
        var onePerson = column.onePersonInWords();
        if (onePerson != null) {
            cell.add(sub(onePerson));
        }
        return cell;
    }

    private NativeTableBody body() {
        var body = new NativeTableBody();
        for (var outcome : shown.rows()) {
            var row = new NativeTableRow(rowHeading(outcome));
            for (var i = 0; i < outcome.cells().size(); i++) {
                row.add(cell(outcome, outcome.cells().get(i), shown.columns().get(i)));
            }
            body.add(row);
        }
        return body;
    }

    private static NativeTableHeaderCell rowHeading(OutcomeRow row) {
        var cell = heading("row", "");
        var code = new Span(row.outcome().code().code());
        code.addClassName("code");
        var expected = row.outcome().expected();
        var words = expected.level() == null
                ? "expected level not known"
                : "expected " + expected.level().shortWords() + (expected.confirmed() ? "" : ", unconfirmed");
        cell.add(code, new Span(row.outcome().title()), sub(words));
        return cell;
    }

    private NativeTableCell cell(OutcomeRow row, Cell cell, OrganisationColumn column) {
        var shownCell = new NativeTableCell();
        shownCell.addClassName(tint(cell.mark()));
        if (cell.mark() == Mark.NOT_RETURNED && !cell.isUnconfirmed()) {
            var said = new Span("Not returned");
            said.addClassName("said-only");
            var dash = new Span(cell.shortWords());
            dash.getElement().setAttribute("aria-hidden", "true");
            shownCell.add(dash, said);
            return shownCell;
        }
        shownCell.add(link(row, cell, column));
        return shownCell;
    }

    private Anchor link(OutcomeRow row, Cell cell, OrganisationColumn column) {
        var link = Links.to(
                AssessmentLinks.outcome(
                        new OdsCode(column.member().code()), year, row.outcome().code()),
                cell.shortWords());
        link.getElement().setAttribute("data-word", word(cell));
        link.getElement().setAttribute("aria-label", cell.shortWords() + " " + word(cell) + ": " + cell.inWords());
        return link;
    }

    private static String word(Cell cell) {
        var standing = cell.standing();
        if (standing == null) {
            return cell.isUnconfirmed() ? "unconfirmed" : "none";
        }
        return switch (standing) {
            case ABOVE -> "above";
            case AT -> "at";
            case BELOW -> "below";
            case NOT_ANSWERED -> "not answered";
            case EXPECTED_NOT_KNOWN -> "not known";
        };
    }

    static String tint(Mark mark) {
        return switch (mark) {
            case MET -> "good";
            case BELOW -> "bad";
            case EXPECTED_NOT_KNOWN, NOT_ANSWERED, NOT_RETURNED -> "none";
        };
    }

    private static NativeTableHeaderCell heading(String scope, String className) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private static Span sub(String words) {
        var sub = new Span(words);
        sub.addClassName("sub");
        return sub;
    }
}

package org.attest.position.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.attest.components.Layouts;
import org.attest.position.Compared;
import org.attest.position.Movement;

/** Outcomes down, the positions of each organisation across, as a real table: each level with what became of it, in words. */
@JsModule("context://attest/heat.js")
class ComparedTable extends Div {

    private final Compared shown;

    ComparedTable(String caption, Compared shown) {
        this.shown = shown;
        var table = new NativeTable();
        table.addClassNames("heat", "compared");
        table.setCaptionText(caption);
        table.add(head(), body());
        var box = Layouts.scroll(caption, table);
        box.addClassName("heat-box");
        add(box);
    }

    private NativeTableHeader head() {
        var organisations = new NativeTableRow(HeatParts.corner(2));
        organisations.addClassName("groups");
        var positions = new NativeTableRow();
        for (var side : shown.sides()) {
            organisations.add(HeatParts.group(
                    side.member().name(), Math.max(1, side.taken().size())));
            if (!side.returned()) {
                var none = HeatParts.heading("col", "org");
                none.add(new Span("Not returned"));
                positions.add(none);
            }
            for (var taken : side.taken()) {
                var cell = HeatParts.heading("col", "org");
                cell.add(new Span(taken.point().words()), HeatParts.sub(taken.sealedInWords()));
                positions.add(cell);
            }
        }
        return new NativeTableHeader(organisations, positions);
    }

    private NativeTableBody body() {
        var body = new NativeTableBody();
        for (var line : shown.lines()) {
            var row = new NativeTableRow(HeatParts.outcome(line.outcome()));
            for (var i = 0; i < line.cells().size(); i++) {
                var side = shown.sides().get(i);
                if (!side.returned()) {
                    var none = new NativeTableCell();
                    none.addClassName("none");
                    none.add(HeatParts.notReturned());
                    row.add(none);
                }
                line.cells().get(i).forEach(it -> row.add(cell(side, line, it)));
            }
            body.add(row);
        }
        return body;
    }

    private NativeTableCell cell(Compared.Side side, Compared.Line line, Compared.Shown shownCell) {
        var cell = new NativeTableCell();
        cell.addClassName(HeatParts.tint(shownCell.cell()));
        var movement = shownCell.movement();
        if (movement != null && movement.isMove()) {
            cell.addClassName(movement.way() == Movement.Way.UP ? "up" : "down");
        }
        cell.add(HeatParts.link(
                side.member(),
                shown.heading().year(),
                line.outcome(),
                shownCell.cell(),
                movement == null ? HeatParts.word(shownCell.cell()) : movement.inWords(),
                shownCell.inWords()));
        return cell;
    }
}

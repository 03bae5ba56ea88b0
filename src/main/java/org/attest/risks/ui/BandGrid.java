package org.attest.risks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.components.Layouts;
import org.attest.risks.Band;
import org.attest.risks.BandMap;
import org.attest.risks.Consequence;
import org.attest.risks.Likelihood;
import org.attest.risks.Score;

/** The 25 cells, each with a choice of its band. */
class BandGrid extends Div {

    private static final String CAPTION = "Band of each of the 25 cells, the worst consequence first";

    private final Map<Score, Select<Band>> cells = new HashMap<>();

    BandGrid(BandMap bands) {
        var table = new NativeTable();
        table.addClassName("bands");
        table.setCaptionText(CAPTION);
        var head = new NativeTableRow(heading("col", "Consequence"));
        Arrays.stream(Likelihood.values()).forEach(it -> head.add(heading("col", it.step() + " " + it.words())));
        var body = new NativeTableBody();
        Arrays.asList(Consequence.values()).reversed().forEach(it -> body.add(row(it, bands)));
        table.add(new NativeTableHeader(head), body);
        add(Layouts.scroll(CAPTION, table));
    }

    BandMap read() {
        return new BandMap(Arrays.stream(Consequence.values()).map(this::read).toList());
    }

    private List<Band> read(Consequence consequence) {
        return Arrays.stream(Likelihood.values())
                .map(it -> cells.get(new Score(consequence, it)))
                .map(Select::getValue)
                .toList();
    }

    private NativeTableRow row(Consequence consequence, BandMap bands) {
        var row = new NativeTableRow(heading("row", consequence.step() + " " + consequence.words()));
        for (var likelihood : Likelihood.values()) {
            var score = new Score(consequence, likelihood);
            var select = new Select<Band>();
            select.setId("cell-" + score.cell());
            select.setAriaLabel("Band of " + score.inWords() + ", score " + score.points());
            select.setItems(Band.values());
            select.setItemLabelGenerator(Band::words);
            select.setValue(bands.of(score));
            cells.put(score, select);
            var points = new Div("Score " + score.points());
            points.addClassNames("quiet", "small");
            row.add(new NativeTableCell(points, select));
        }
        return row;
    }

    private static NativeTableHeaderCell heading(String scope, String words) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        cell.setText(words);
        return cell;
    }
}

package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.risks.BandMap;
import org.attest.risks.Consequence;
import org.attest.risks.Likelihood;
import org.attest.risks.Matrix;
import org.attest.risks.Score;
import org.jspecify.annotations.Nullable;

/** The 25 cells as a real table: in each the number of risks, its band in words, and how many there were before. */
class MatrixTable extends Div {

    private final Matrix now;
    private final @Nullable Matrix then;
    private final BandMap bands;
    private final Function<Score, String> list;

    /** @param list the address of the list of the risks in a cell */
    MatrixTable(String caption, Matrix now, @Nullable Matrix then, BandMap bands, Function<Score, String> list) {
        this.now = now;
        this.then = then;
        this.bands = bands;
        this.list = list;
        var table = new NativeTable();
        table.addClassNames("heat", "matrix");
        table.setCaptionText(caption);
        var head = new NativeTableRow(heading("col", "Consequence"));
        Arrays.stream(Likelihood.values()).forEach(it -> head.add(heading("col", it.step() + " " + it.words())));
        var body = new NativeTableBody();
        Arrays.asList(Consequence.values()).reversed().forEach(it -> body.add(row(it)));
        table.add(new NativeTableHeader(head), body);
        add(Layouts.scroll(caption, table));
    }

    private NativeTableRow row(Consequence consequence) {
        var row = new NativeTableRow(heading("row", consequence.step() + " " + consequence.words()));
        for (var likelihood : Likelihood.values()) {
            row.add(cell(new Score(consequence, likelihood)));
        }
        return row;
    }

    private NativeTableCell cell(Score score) {
        var band = bands.of(score);
        var cell = new NativeTableCell(count(score));
        cell.addClassName(band.tone().className());
        return cell;
    }

    private Component count(Score score) {
        var count = now.in(score);
        var band = bands.of(score).words();
        var before = then == null ? "" : ", was " + then.in(score);
        if (count == 0) {
            var none = new Div(new Span("0"), sub(band + before));
            none.addClassName("none-here");
            return none;
        }
        var link = Links.to(list.apply(score), Integer.toString(count));
        link.getElement().setAttribute("data-word", band + before);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        "%d %s%s: %s, score %d, %s"
                                .formatted(
                                        count,
                                        count == 1 ? "risk" : "risks",
                                        before,
                                        score.inWords(),
                                        score.points(),
                                        band.toLowerCase(Locale.UK)));
        return link;
    }

    private static Span sub(String words) {
        var sub = new Span(words);
        sub.addClassName("sub");
        return sub;
    }

    private static NativeTableHeaderCell heading(String scope, String words) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        cell.setText(words);
        return cell;
    }
}

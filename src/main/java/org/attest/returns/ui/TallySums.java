package org.attest.returns.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.attest.returns.Tally;

/** How many rows were read and how they ended, as figures beside each other; the first is the sum of the others. */
class TallySums extends UnorderedList {

    TallySums(Tally tally) {
        addClassName("sums");
        with(tally.read(), "read");
        with(tally.added(), "new");
        with(tally.changed(), "changed");
        with(tally.unchanged(), "unchanged");
        with(tally.leftOut(), "left out");
        with(tally.sentBack(), "sent back");
    }

    private void with(int rows, String words) {
        var figure = new Span("%,d".formatted(rows));
        figure.addClassName("figure");
        var item = new ListItem(figure, new Span(" " + words));
        item.setClassName("nothing", rows == 0);
        add(item);
    }
}

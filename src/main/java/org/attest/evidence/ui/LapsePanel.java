package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.Forecasts;
import org.attest.evidence.Freshness;
import org.attest.evidence.Hit;
import org.attest.shared.UkDates;

/** What is hit when an item lapses: open to the eye when that is near or past, folded away before. */
class LapsePanel extends Panel {

    private final transient Forecasts forecasts;
    private final transient EvidenceItem item;
    private final Div body = new Div();

    LapsePanel(Forecasts forecasts, EvidenceItem item) {
        super("If this lapses");
        this.forecasts = forecasts;
        this.item = item;
        addClassName("linked");
        add(body);
        refresh();
    }

    final void refresh() {
        body.removeAll();
        if (!item.state().live()) {
            body.add(new Paragraph("It no longer counts, so nothing rests on it."));
            return;
        }
        var hits = forecasts.ifLapses(item.ref());
        if (hits.isEmpty()) {
            body.add(new Paragraph("Nothing rests on this yet. Link it to what it proves."));
        } else if (item.freshness() == Freshness.STALE || item.freshness() == Freshness.DUE_SOON) {
            body.add(new Paragraph(sentence(hits.size()) + ":"), list(hits));
        } else {
            var folded = new NativeDetails(sentence(hits.size()), list(hits));
            folded.setId("lapse");
            body.add(folded);
        }
    }

    private String sentence(int hits) {
        var due = item.due();
        var when = due == null
                ? "If this lapses"
                : item.freshness() == Freshness.STALE
                        ? "This lapsed after " + UkDates.inWords(due)
                        : "If this lapses after " + UkDates.inWords(due);
        return when + (hits == 1 ? ", this is hit" : ", these %d are hit".formatted(hits));
    }

    private static Component list(List<Hit> hits) {
        var list = new UnorderedList();
        list.addClassName("feed");
        hits.forEach(it -> list.add(line(it)));
        return list;
    }

    private static ListItem line(Hit hit) {
        var words = new Div(Links.to(hit.title().address(), hit.title().title()));
        words.addClassName("words");
        var rest = new Paragraph(new Span(rest(hit)));
        rest.addClassNames("quiet", "small");
        words.add(rest);
        var line = new ListItem(words);
        var standing = hit.standing();
        if (standing != null) {
            line.add(new Tag(standing.tone(), standing.words()));
        }
        return line;
    }

    private static String rest(Hit hit) {
        var others = hit.inDate() == 0
                ? "No other evidence of it is in date"
                : hit.inDate() == 1
                        ? "1 other item of evidence is in date"
                        : hit.inDate() + " other items of evidence are in date";
        return others
                + (hit.undated() == 0 ? "" : ", %d without a date".formatted(hit.undated()))
                + (hit.notShared() == 0 ? "." : ", %d not shared with you.".formatted(hit.notShared()));
    }
}

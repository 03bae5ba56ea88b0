package org.attest.notifications.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.attest.components.Links;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.notifications.FeedEntry;
import org.attest.shared.UkDates;

/** The lines of the feed: who did what to which item, where and when. */
class FeedList extends UnorderedList {

    /** Where all of it is new and its heading says where. */
    FeedList(List<FeedEntry> entries) {
        addClassName("feed");
        entries.forEach(it -> add(line(it, Instant.MAX, UkDates.inWords(it.at()))));
    }

    /** @param newSince what came later is marked as new */
    FeedList(List<FeedEntry> entries, Instant newSince) {
        addClassName("feed");
        entries.forEach(it -> add(line(it, newSince, it.organisation() + ", " + UkDates.inWords(it.at()))));
    }

    private static ListItem line(FeedEntry entry, Instant newSince, String whereAndWhen) {
        var line =
                new ListItem(new Span(entry.who() + " " + entry.did() + " "), Links.to(entry.address(), entry.item()));
        if (entry.times() > 1) {
            line.add(new Span(" (%d times)".formatted(entry.times())));
        }
        if (entry.at().isAfter(newSince)) {
            line.add(new Span(" "), new Tag(Tone.NEW, "New"));
        }
        var where = new Paragraph(whereAndWhen);
        where.addClassNames("quiet", "small");
        line.add(where);
        return line;
    }
}

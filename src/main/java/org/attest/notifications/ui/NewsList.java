package org.attest.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.notifications.FeedDeed;
import org.attest.notifications.FeedGroup;
import org.attest.notifications.NoticeLinks;
import org.attest.shared.UkDates;

/** News gathered: of each group in sum what was done, and folded below it who did it and when. */
class NewsList extends UnorderedList {

    private static final int MOST_GROUPS = 8;
    private static final int MOST_DEEDS = 5;
    private static final int MOST_LINES = 12;

    NewsList(List<FeedGroup> groups) {
        addClassNames("feed", "news");
        groups.stream().limit(MOST_GROUPS).forEach(it -> add(group(it)));
        if (groups.size() > MOST_GROUPS) {
            add(new ListItem("And news of %d more.".formatted(groups.size() - MOST_GROUPS)));
        }
    }

    private static ListItem group(FeedGroup group) {
        var item = new ListItem(new H3(group.about()));
        if (group.entries().size() == 1) {
            item.add(new FeedList(group.entries()));
        } else {
            item.add(deeds(group.deeds()), unfolded(group));
        }
        return item;
    }

    private static UnorderedList deeds(List<FeedDeed> deeds) {
        var list = new UnorderedList();
        list.addClassName("deeds");
        deeds.stream()
                .limit(MOST_DEEDS)
                .forEach(it ->
                        list.add(new ListItem(new Span(capital(it.did()) + " "), Links.to(it.address(), it.what()))));
        if (deeds.size() > MOST_DEEDS) {
            list.add(new ListItem("And changes of %d more kinds".formatted(deeds.size() - MOST_DEEDS)));
        }
        return list;
    }

    /** The browser's own fold: a key opens it, and what is folded is not read out. */
    private static Component unfolded(FeedGroup group) {
        var lines =
                group.entries().subList(0, Math.min(MOST_LINES, group.entries().size()));
        var content = Layouts.stack(new FeedList(lines));
        if (lines.size() < group.entries().size()) {
            var left = group.entries().size() - lines.size();
            content.add(Links.to(NoticeLinks.CHANGES, "And %d more, among all changes".formatted(left)));
        }
        var who = new NativeDetails(
                "Who and when: %d changes, the newest on %s"
                        .formatted(group.changes(), UkDates.inWords(group.newest())),
                content);
        who.addClassName("small");
        return who;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

package org.attest.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.components.Links;
import org.attest.components.OwnPanel;
import org.attest.components.Panel;
import org.attest.notifications.Feed;
import org.attest.notifications.NoticeLinks;
import org.attest.shared.UkDates;

/** On Home: what others changed since the person's last visit. */
@org.springframework.stereotype.Component
class ChangesPanel implements OwnPanel {

    private static final int LINES = 6;

    private final Feed feed;
    private final CurrentUser currentUser;

    ChangesPanel(Feed feed, CurrentUser currentUser) {
        this.feed = feed;
        this.currentUser = currentUser;
    }

    @Override
    public Screen screen() {
        return Screen.HOME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panel() {
        if (currentUser.get().scope(ChangesView.READERS).isEmpty()) {
            return Optional.empty();
        }
        var page = feed.sinceLastLook(LINES);
        var since = UkDates.inWords(page.since());
        var panel = new Panel("What changed since you last looked");
        panel.setId("what-changed");
        if (page.entries().isEmpty()) {
            panel.add(new Paragraph("Nobody changed anything since %s.".formatted(since)));
        } else {
            var from = new Paragraph("Since " + since);
            from.addClassNames("quiet", "small");
            panel.add(from, new FeedList(page, false));
        }
        panel.add(new Paragraph(
                Links.to(NoticeLinks.CHANGES, page.older() == null ? "Earlier changes" : "More and earlier changes")));
        return Optional.of(panel);
    }
}

package org.attest.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.components.Links;
import org.attest.components.OwnPanel;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.notifications.Feed;
import org.attest.notifications.FeedNews;
import org.attest.notifications.NoticeLinks;
import org.attest.shared.UkDates;

/** On Home: what others changed since the person's last visit. */
@org.springframework.stereotype.Component
class ChangesPanel implements OwnPanel {

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
        var news = feed.sinceLastLook();
        var panel = new Panel("What changed since you last looked", new QuietLine(said(news)));
        panel.setId("what-changed");
        if (!news.groups().isEmpty()) {
            panel.add(new NewsList(news.groups()));
        }
        panel.add(new Paragraph(Links.to(NoticeLinks.CHANGES, "All changes, line by line")));
        return Optional.of(panel);
    }

    private static String said(FeedNews news) {
        var since = UkDates.inWords(news.since());
        if (news.groups().isEmpty()) {
            return "Nobody changed anything since %s.".formatted(since);
        }
        if (news.cut()) {
            return "Since %s more happened than is gathered here: the newest %d changes."
                    .formatted(since, news.changes());
        }
        return news.changes() == 1
                ? "One change since %s.".formatted(since)
                : "%d changes since %s.".formatted(news.changes(), since);
    }
}

package org.attest.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.notifications.Feed;
import org.attest.notifications.FeedPage;
import org.attest.notifications.NoticeLinks;
import org.jspecify.annotations.Nullable;

/** What others changed in the last 90 days, newest first, part by part. */
@Route(NoticeLinks.CHANGES)
@PageTitle("What changed - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ChangesView extends Div implements BeforeEnterObserver {

    static final Role[] READERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD};
    private static final int LINES = 20;

    private final Feed feed;

    ChangesView(Feed feed) {
        this.feed = feed;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var before = before(AddressState.of(event.getLocation()).get("before"));
        var page = feed.page(before, LINES);
        add(new PageHeader("What changed")
                .saying("What others did in the last 90 days, newest first, as far as you may see it."));
        if (page.entries().isEmpty() && page.older() == null) {
            add(new EmptyState(before == null ? "Nobody changed anything yet." : "There is nothing older."));
        } else {
            add(new Panel(
                    before == null ? "Newest changes" : "Older changes", new FeedList(page.entries(), page.since())));
        }
        add(turn(before, page));
    }

    private static Nav turn(@Nullable UUID before, FeedPage page) {
        var turn = new Nav();
        turn.addClassNames("pager", "small");
        turn.getElement().setAttribute("aria-label", "Pages");
        if (before != null) {
            turn.add(Links.to(NoticeLinks.CHANGES, "Newest changes"));
        }
        if (page.older() != null) {
            turn.add(Links.to(NoticeLinks.changesBefore(page.older()), "Older changes"));
        }
        return turn;
    }

    /** Nonsense in the address shows the newest. */
    private static @Nullable UUID before(String written) {
        try {
            return written.isEmpty() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}

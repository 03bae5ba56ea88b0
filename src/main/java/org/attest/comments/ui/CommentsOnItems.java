package org.attest.comments.ui;

import com.vaadin.flow.component.Component;
import org.attest.accounts.Accounts;
import org.attest.comments.Comments;
import org.attest.components.ItemPanel;
import org.attest.shared.ItemRef;

/** Puts the comments on the screen of every item that people can comment on. */
@org.springframework.stereotype.Component
class CommentsOnItems implements ItemPanel {

    private static final int ORDER = 40;

    private final Comments comments;
    private final Accounts accounts;

    CommentsOnItems(Comments comments, Accounts accounts) {
        this.comments = comments;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean showsFor(ItemRef item) {
        return comments.reaches(item);
    }

    @Override
    public Component panel(ItemRef item) {
        return new CommentsPanel(comments, accounts, item);
    }
}

package org.attest.comments;

import java.util.List;

/** The comments on one item, newest last. {@code ofTeam} says that the caller speaks for the item's own team. */
public record Talk(List<Comment> comments, boolean ofTeam) {

    public Talk {
        comments = List.copyOf(comments);
    }
}

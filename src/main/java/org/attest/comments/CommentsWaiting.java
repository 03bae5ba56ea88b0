package org.attest.comments;

import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.springframework.stereotype.Component;

/** Comments that mention the caller, on items that the caller may still see: they lead to the item of the oldest one. */
@Component
class CommentsWaiting implements WaitsForMe {

    private static final Role[] TALKERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD};

    private final Mentions mentions;
    private final CurrentUser currentUser;

    CommentsWaiting(Mentions mentions, CurrentUser currentUser) {
        this.mentions = mentions;
        this.currentUser = currentUser;
    }

    @Override
    public List<Waiting> waiting() {
        if (currentUser.get().scope(TALKERS).isEmpty()) {
            return List.of();
        }
        var found = mentions.unseen();
        return found.isEmpty()
                ? List.of()
                : List.of(Waiting.of(
                        new Words("comment that mentions you", "comments that mention you"),
                        found.size(),
                        found.getFirst().address()));
    }
}

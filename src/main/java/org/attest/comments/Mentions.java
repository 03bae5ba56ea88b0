package org.attest.comments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.comments.TalkRules.Side;
import org.attest.shared.ItemRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked for by name. */
@Component
@Transactional(readOnly = true)
public class Mentions {

    private final CommentRows rows;
    private final TalkRules rules;
    private final CurrentUser currentUser;

    Mentions(CommentRows rows, TalkRules rules, CurrentUser currentUser) {
        this.rows = rows;
        this.rules = rules;
        this.currentUser = currentUser;
    }

    /** The comments that mention the caller, who may read them and has not yet; oldest first. */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    public List<Mention> unseen() {
        var scope = rules.scope().organisations();
        if (scope.isEmpty()) {
            return List.of();
        }
        var waiting = rows.waitingFor(scope, currentUser.get().person());
        Map<ItemRef, Side> sides =
                waiting.stream().map(KeptComment::item).distinct().collect(Collectors.toMap(it -> it, rules::side));
        return waiting.stream()
                .filter(it -> sides.getOrDefault(it.item(), Side.NONE).reads().contains(it.audience()))
                .map(it -> new Mention(it.id(), it.item(), rules.of(it.item()).address(it.item())))
                .toList();
    }
}

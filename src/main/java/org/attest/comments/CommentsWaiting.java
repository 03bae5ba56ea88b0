package org.attest.comments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.components.WaitsForMe;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comments that mention the caller, on items that the caller may still see: they lead to the item of the oldest one. */
@Component
class CommentsWaiting implements WaitsForMe {

    private final CommentRows rows;
    private final TalkRules rules;
    private final CurrentUser currentUser;

    CommentsWaiting(CommentRows rows, TalkRules rules, CurrentUser currentUser) {
        this.rows = rows;
        this.rules = rules;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var scope = rules.scope().organisations();
        if (scope.isEmpty()) {
            return List.of();
        }
        var byItem = rows.waitingFor(scope, currentUser.get().person()).stream()
                .collect(Collectors.groupingBy(KeptComment::item, LinkedHashMap::new, Collectors.toList()));
        byItem.entrySet().removeIf(it -> {
            var reads = rules.side(it.getKey()).reads();
            it.getValue().removeIf(comment -> !reads.contains(comment.audience()));
            return it.getValue().isEmpty();
        });
        if (byItem.isEmpty()) {
            return List.of();
        }
        var first = byItem.firstEntry().getKey();
        var count = byItem.values().stream().mapToLong(List::size).sum();
        return List.of(
                new Waiting("comments that mention you", count, rules.of(first).address(first)));
    }
}

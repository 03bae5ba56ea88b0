package org.attest.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** Something was said about an item, or taken back. {@code mentioned} are the people who are to learn of it. */
public record CommentEvent(
        String verb, ItemRef item, UUID comment, Audience audience, Set<PersonId> mentioned, List<FieldChange> changes)
        implements AuditedEvent {

    static CommentEvent said(ItemRef item, KeptComment comment, String text) {
        var shown = comment.audience();
        var changes = new ArrayList<FieldChange>();
        changes.add(FieldChange.of("on", null, item.kind() + " " + item.id()));
        changes.add(FieldChange.of("audience", null, shown));
        changes.add(FieldChange.ofText("text", null, text));
        if (!comment.mentions().isEmpty()) {
            var ids = comment.mentions().stream().map(PersonId::toString).sorted();
            changes.add(FieldChange.of("mentions", null, ids.collect(Collectors.joining(" "))));
        }
        return new CommentEvent("said", item, comment.id(), shown, comment.mentions(), List.copyOf(changes));
    }

    static CommentEvent takenBack(ItemRef item, KeptComment comment, String text) {
        return new CommentEvent(
                "taken-back",
                item,
                comment.id(),
                comment.audience(),
                Set.of(),
                List.of(
                        FieldChange.of("on", null, item.kind() + " " + item.id()),
                        FieldChange.ofText("text", text, null)));
    }

    @Override
    public OrganisationId organisation() {
        return item.organisation();
    }

    @Override
    public String what() {
        return "comments." + verb;
    }

    @Override
    public String kind() {
        return "comment";
    }

    @Override
    public String id() {
        return comment.toString();
    }
}

package org.attest.connections;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is being done about an item, for rules that demand it. */
@Component
@Transactional(readOnly = true)
public class LinkedWork {

    private final Connections connections;
    private final ItemSources sources;

    LinkedWork(Connections connections, ItemSources sources) {
        this.connections = connections;
        this.sources = sources;
    }

    /**
     * The actions linked to this item that are neither done nor dropped, as far as the caller may see them.
     *
     * @throws UnknownItem when the item is foreign and not shared with the caller
     */
    @AllowedTo(
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD)
    public Set<ItemRef> unfinished(ItemRef item) {
        var actions = connections.of(item).items().stream()
                .map(LinkedItem::item)
                .filter(it -> it.kind().equals(ItemKind.ACTION))
                .toList();
        if (actions.isEmpty()) {
            return Set.of();
        }
        var open = new HashSet<>(actions);
        open.removeAll(sources.of(ItemKind.ACTION).finished(List.copyOf(actions)));
        return Set.copyOf(open);
    }
}

package org.attest.comments;

import java.util.Set;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;

/** Knows the items of one kind that people can comment on. The module that owns the kind has one bean of this. */
public interface Discussed {

    ItemKind kind();

    /** How much of this item the caller may see; {@link Seen#NOTHING} also for one that does not exist. */
    Seen seen(ItemRef item);

    /** Who works on the item though they may not see everything of the organisation; asked only where the caller sees it whole. */
    Set<PersonId> workers(ItemRef item);

    /** The route of its screen, without a leading slash; asked only of an item that the caller may see. */
    String address(ItemRef item);

    /** How much of an item somebody may see. */
    enum Seen {
        NOTHING,
        TITLE,
        WHOLE
    }
}

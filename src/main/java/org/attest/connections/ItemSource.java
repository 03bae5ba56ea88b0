package org.attest.connections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/** Names the items of one kind. The module that owns the kind has one bean of this; connections finds it. */
public interface ItemSource {

    ItemKind kind();

    /** The kind in words, for headings and pickers: {@code Evidence}. */
    String words();

    /** Whether this organisation has items of this kind at all, so that pickers offer it. */
    default boolean serves(OrganisationId organisation) {
        return true;
    }

    /**
     * The titles of those of these items that exist and whose title the caller may see; the others are simply absent.
     * One statement however many items are asked for.
     */
    Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items);

    /**
     * Items that this organisation can link its work to, its own and those shared with it, as far as the caller may see
     * them and they fit the text, best first; blank text fits all.
     */
    List<Found> search(OrganisationId organisation, String text, int limit);

    /** Those of these items on which nothing is left to be done, such as actions done or dropped; of most kinds none. */
    default Set<ItemRef> finished(Collection<ItemRef> items) {
        return Set.of();
    }

    /** Those of these items, of whatever organisations, that their owners share with this one; of most kinds none. */
    default Set<ItemRef> sharedWith(OrganisationId reader, Collection<ItemRef> items) {
        return Set.of();
    }
}

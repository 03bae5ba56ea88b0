package org.attest.connections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/** Names the items of one kind. The module that owns the kind has one bean of this; connections finds it. */
public interface ItemSource {

    ItemKind kind();

    /** The kind in words, for headings and pickers: {@code Evidence}. */
    String words();

    /**
     * The titles of those of these items that exist and whose title the caller may see; the others are simply absent.
     * One statement however many items are asked for.
     */
    Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items);

    /** Items of this organisation that the caller may see and that fit the text, best first; blank text fits all. */
    List<Found> search(OrganisationId organisation, String text, int limit);
}

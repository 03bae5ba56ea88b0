package org.attest.connections;

import java.util.Collection;
import java.util.Map;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;

/**
 * Says how items of one kind stand where another module than the one that names them knows that: of an outcome its level.
 * The module that knows has one bean of this.
 */
public interface StandingSource {

    ItemKind kind();

    /**
     * Of those items of which the caller may know; the others are simply absent. Its statements follow the organisations
     * and versions asked for, not the number of items.
     */
    Map<ItemRef, HowItStands> standings(Collection<ItemRef> items);
}

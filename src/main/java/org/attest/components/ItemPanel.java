package org.attest.components;

import com.vaadin.flow.component.Component;
import org.attest.shared.ItemRef;

/** A panel that one module adds to another module's screen of one item. */
public interface ItemPanel {

    /** Where it stands among the others: smaller is higher. */
    int order();

    /** Whether the signed-in person gets it on this item's screen. */
    boolean showsFor(ItemRef item);

    Component panel(ItemRef item);
}

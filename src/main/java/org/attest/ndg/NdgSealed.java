package org.attest.ndg;

import java.util.List;

/** A sealed position: the seal and its items, in the order of their references. */
public record NdgSealed(NdgSeal seal, List<NdgSealedItem> items) {

    public NdgSealed {
        items = List.copyOf(items);
    }

    NdgSealed withoutAnswers() {
        return new NdgSealed(seal, items.stream().map(NdgSealedItem::hidden).toList());
    }
}

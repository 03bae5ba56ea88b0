package org.attest.ndg;

/** One item as it was sealed; where {@code shown} is false, what it says is kept from the caller. */
public record NdgSealedItem(
        NdgRef ref,
        boolean mandatory,
        boolean forApproaching,
        ItemState state,
        boolean confirmed,
        NdgValues values,
        boolean shown) {

    NdgSealedItem hidden() {
        return new NdgSealedItem(ref, mandatory, forApproaching, state, confirmed, NdgValues.NONE, false);
    }
}

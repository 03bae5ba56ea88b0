package org.attest.ndg;

/**
 * What stands at an item whose answer is not shared with the ICB.
 *
 * @param known what of it the ICB loaded itself and nobody changed since
 * @param answer whether yes or no, a text or a document stands there that the ICB does not know; {@code date} and
 *     {@code certificate} likewise
 */
public record NdgConcealed(NdgValues known, boolean answer, boolean date, boolean certificate) {

    static NdgConcealed of(NdgValues now, NdgValues known) {
        var rest = now.without(known);
        return new NdgConcealed(
                known,
                rest.yes() != null || rest.text() != null || rest.document() != null,
                rest.date() != null,
                rest.certificate() != null);
    }
}

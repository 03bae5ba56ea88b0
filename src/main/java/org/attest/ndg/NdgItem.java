package org.attest.ndg;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One evidence item of a set. {@code mandatory} is for Standards Met, {@code forApproaching} for Approaching Standards.
 *
 * @param kind null where it is not known: then any of the four counts
 * @param wording null until the administrator imports it
 */
public record NdgItem(
        NdgRef ref,
        boolean mandatory,
        boolean forApproaching,
        Set<Certificate> exemptBy,
        @Nullable AnswerKind kind,
        @Nullable String wording) {

    public NdgItem {
        exemptBy = Set.copyOf(exemptBy);
    }

    /** The imported wording, or "Standard 4, evidence 4.5.3": nothing is invented. */
    public String title() {
        return wording == null ? "Standard %d, evidence %s".formatted(ref.standard(), ref) : wording;
    }

    NdgItem worded(String text, @Nullable AnswerKind imported) {
        return new NdgItem(ref, mandatory, forApproaching, exemptBy, imported == null ? kind : imported, text);
    }
}

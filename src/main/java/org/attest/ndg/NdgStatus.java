package org.attest.ndg;

import java.util.Collection;
import org.attest.components.Tone;

/** The status that Attest works out by rule from the answers; it is never the national result. */
public enum NdgStatus {
    STANDARDS_MET("Standards Met", Tone.GOOD),
    APPROACHING("Approaching Standards", Tone.WARN),
    NOT_MET("Standards Not Met", Tone.BAD);

    /** Stands beside every status of this kind. */
    public static final String LABEL = "worked out by Attest, not the national result";

    private final String words;
    private final Tone tone;

    NdgStatus(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    /** What the rule asks of one evidence item. */
    public record Judged(boolean mandatory, boolean forApproaching, ItemState state) {

        static Judged of(NdgItem item, ItemState state) {
            return new Judged(item.mandatory(), item.forApproaching(), state);
        }
    }

    /**
     * Standards Met when every mandatory item is answered or exempt; else Approaching Standards when every item that is
     * mandatory for it is; else Standards Not Met. A set without items meets nothing.
     */
    public static NdgStatus of(Collection<Judged> items) {
        if (items.isEmpty()) {
            return NOT_MET;
        }
        if (items.stream().allMatch(it -> !it.mandatory() || it.state().isMet())) {
            return STANDARDS_MET;
        }
        return items.stream().allMatch(it -> !it.forApproaching() || it.state().isMet()) ? APPROACHING : NOT_MET;
    }
}

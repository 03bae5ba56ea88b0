package org.attest.suppliers;

import java.time.LocalDate;
import org.attest.components.Tone;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * One supplier when many are asked at once.
 *
 * @param before by when the answer to an earlier ask of the same was due, where there is one
 */
public record AskReach(
        ItemRef supplier,
        String reference,
        String name,
        Tier tier,
        Reach reach,
        @Nullable LocalDate before) {

    /** Whom a question reaches; the last two are left out. */
    public enum Reach {
        CONTACT("Its contact answers", Tone.GOOD),
        NOBODY("Nobody of it can get in", Tone.WARN),
        WAITING("Asked already, not answered yet", Tone.NONE),
        ANSWERED("Answered already", Tone.NONE);

        private final String words;
        private final Tone tone;

        Reach(String words, Tone tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        public Tone tone() {
            return tone;
        }

        public boolean isAsked() {
            return this == CONTACT || this == NOBODY;
        }
    }
}

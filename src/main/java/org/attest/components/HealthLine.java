package org.attest.components;

import java.util.List;

/**
 * One line of the health page, which only administrators open: each module that relies on something outside the code (a
 * folder, another program, mail) has one as a bean, and the page finds them all.
 */
public interface HealthLine {

    /** Where it stands among the others: smaller is higher. */
    int order();

    /** What it is about, in a few words: {@code Evidence templates}. */
    String title();

    /** How it is now. The page asks each time it is opened and waits for the answer, so it comes within a second. */
    Health look();

    /**
     * How something is, in words for an administrator.
     *
     * @param sentence what is so and, where something is to be done, what
     * @param details more, one line each, such as what is wrong with each file; may be empty
     */
    record Health(State state, String sentence, List<String> details) {

        public Health {
            details = List.copyOf(details);
        }

        public static Health ok(String sentence) {
            return new Health(State.OK, sentence, List.of());
        }

        public static Health attention(String sentence) {
            return new Health(State.ATTENTION, sentence, List.of());
        }

        public static Health notConfigured(String sentence) {
            return new Health(State.NOT_CONFIGURED, sentence, List.of());
        }

        public Health with(List<String> more) {
            return new Health(state, sentence, more);
        }
    }

    /** Whether somebody has to do something. */
    enum State {
        OK("OK", Tone.GOOD),
        ATTENTION("Needs attention", Tone.BAD),
        /** Attest works without it, and less well. */
        NOT_CONFIGURED("Not configured", Tone.ABSENT);

        private final String words;
        private final Tone tone;

        State(String words, Tone tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        public Tone tone() {
            return tone;
        }
    }
}

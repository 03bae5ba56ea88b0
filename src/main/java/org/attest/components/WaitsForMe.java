package org.attest.components;

import java.util.List;

/** Names what waits for the person who is signed in; each module that hands out work is one, and Home lists them all. */
public interface WaitsForMe {

    List<Waiting> waiting();

    /**
     * @param sentence what waits, to stand after its number: {@code returns to review}
     * @param address the screen where it is done
     */
    record Waiting(String sentence, long count, String address) {

        public static Waiting of(Words words, long count, String address) {
            return new Waiting(count == 1 ? words.one() : words.many(), count, address);
        }
    }

    /** What stands after 1, and after every other number. */
    record Words(String one, String many) {}
}

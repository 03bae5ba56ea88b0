package org.attest.returns;

import java.util.List;

/** One thing that may stand in a cell with a choice: what is kept, the words for it, and other ways to write it. */
public record TableChoice(String value, String words, List<String> ways) {

    public TableChoice {
        ways = List.copyOf(ways);
    }

    static TableChoice of(String value, String words, String... ways) {
        return new TableChoice(value, words, List.of(ways));
    }

    boolean isWritten(String folded) {
        return Normal.folded(words).equals(folded)
                || ways.stream().anyMatch(it -> Normal.folded(it).equals(folded));
    }

    CellText text() {
        return new CellText(value, words);
    }
}

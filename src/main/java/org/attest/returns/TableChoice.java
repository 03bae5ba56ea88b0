package org.attest.returns;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that may stand in a cell with a choice: what is kept, the words for it, and other ways to write it. */
public record TableChoice(String value, String words, List<String> ways) {

    public TableChoice {
        ways = List.copyOf(ways);
    }

    static TableChoice of(String value, String words, String... ways) {
        return new TableChoice(value, words, List.of(ways));
    }

    boolean isWritten(String folded) {
        return written().contains(folded);
    }

    /** All ways to write it, folded. */
    Set<String> written() {
        return Stream.concat(Stream.of(words), ways.stream())
                .map(Normal::folded)
                .collect(Collectors.toSet());
    }

    CellText text() {
        return new CellText(value, words);
    }
}

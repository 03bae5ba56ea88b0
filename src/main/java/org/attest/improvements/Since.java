package org.attest.improvements;

import java.util.List;
import org.attest.catalogue.OutcomeCode;

/** What the latest seal says of the gaps of a plan that rests on an earlier one. */
public record Since(int seal, List<OutcomeCode> closed, List<OutcomeCode> opened) {

    public Since {
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
    }

    /** "3 gaps closed since, 1 opened". */
    public String inWords() {
        return "Since seal %d: %s closed, %s opened.".formatted(seal, gaps(closed.size()), gaps(opened.size()));
    }

    static String gaps(int number) {
        return number + (number == 1 ? " gap" : " gaps");
    }
}

package org.attest.bench;

import java.io.IOException;
import java.util.List;

/** A page of organisations of a very large system, with the totals over all of it, against the same of a small one. */
final class PositionPaging {

    private PositionPaging() {}

    static List<Figure> measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags, PositionRounds.class)) {
            return List.of(new Figure(
                    "P10",
                    "a page of 100 organisations with totals over %,d".formatted(PositionRounds.LARGE),
                    "the same page and totals over %,d".formatted(PositionRounds.SMALL),
                    Double.parseDouble(application.said(0)),
                    Double.parseDouble(application.said(1)),
                    new Figure.AtMost(5, "ms"),
                    PositionRounds.ROUNDS));
        }
    }
}

package org.attest.bench;

import java.io.IOException;
import java.util.List;

/** The first page of the evidence list of an organisation with 100,000 items against that of one with 100. */
final class EvidenceListing {

    private EvidenceListing() {}

    static Figure measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags, ListRounds.class)) {
            return new Figure(
                    "List",
                    "the first page of the evidence list, 25 of %s items".formatted(application.said(0)),
                    "the same page of %s items".formatted(application.said(1)),
                    Double.parseDouble(application.said(2)),
                    Double.parseDouble(application.said(3)),
                    new Figure.AtMost(1.5, "ms"),
                    Integer.parseInt(application.said(4)));
        }
    }
}

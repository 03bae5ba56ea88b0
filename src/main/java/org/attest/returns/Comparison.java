package org.attest.returns;

import java.time.Instant;
import java.util.Map;

/** All that a return is compared with: the export it came from, Attest now, and what it added before. */
record Comparison(
        boolean exportKnown, ReturnPicture export, ReturnPicture now, Choices choices, Map<String, Added> added) {

    /** A row that came in as new before: what it became, and when. */
    record Added(String reference, Instant at) {}

    Comparison {
        added = Map.copyOf(added);
    }
}

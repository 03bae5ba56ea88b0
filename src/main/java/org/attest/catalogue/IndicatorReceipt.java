package org.attest.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What an import of official wording did: how many indicators came in, per column, how many stood there before, how
 * many rows of a table were about other versions and left out, and in which outcomes the number differs from what the
 * catalogue counts (the NHS overlay may add some).
 */
public record IndicatorReceipt(
        String fileName,
        int imported,
        Map<Level, Integer> perColumn,
        int outcomes,
        int replaced,
        int otherVersions,
        List<String> differing) {

    public IndicatorReceipt {
        perColumn = Map.copyOf(perColumn);
        differing = List.copyOf(differing);
    }
}

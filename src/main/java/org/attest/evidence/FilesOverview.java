package org.attest.evidence;

import java.util.Map;

/**
 * How it stands with the files of all organisations.
 *
 * @param scanned whether there is a virus scanner
 * @param counts how many versions of files there are in each state
 */
public record FilesOverview(boolean scanned, boolean unscannedForOthers, Map<ScanState, Long> counts) {

    public FilesOverview {
        counts = Map.copyOf(counts);
    }
}

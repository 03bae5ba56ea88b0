package org.attest.suppliers;

import java.util.List;

/**
 * A service of a tier 1 supplier that nothing would take the place of.
 *
 * @param usedBy the names of the organisations that use it
 */
public record FailurePoint(
        SupplierName supplier, String service, boolean noSubstitute, boolean noFallback, List<String> usedBy) {

    public FailurePoint {
        usedBy = List.copyOf(usedBy);
    }

    /** Why it is one, in words. */
    public String reason() {
        return noSubstitute && noFallback
                ? "Nobody else could take over, and no fallback is recorded"
                : noSubstitute ? "Nobody else could take over" : "No fallback is recorded";
    }
}

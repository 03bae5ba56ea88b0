package org.attest.suppliers;

/**
 * How much hangs on one parent group; a supplier without a group stands for itself.
 *
 * @param services how many services its suppliers offer
 * @param criticalServices how many of those are of tier 1 suppliers
 * @param depending how many organisations use at least one of its services
 */
public record GroupRow(String group, int suppliers, int services, int criticalServices, int depending) {}

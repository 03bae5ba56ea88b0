package org.attest.suppliers;

import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * A supplier in a list.
 *
 * @param overridden whether a person set the tier
 * @param services how many services are offered
 * @param usedBy how many organisations use one of them
 * @param ours whether an organisation in which the caller works is one of those
 */
public record SupplierRow(
        ItemRef ref,
        String reference,
        String name,
        @Nullable String parentGroup,
        Tier tier,
        boolean overridden,
        int services,
        Users usedBy,
        boolean ours,
        AssuranceStanding assurance) {}

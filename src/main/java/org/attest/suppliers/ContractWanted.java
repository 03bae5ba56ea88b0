package org.attest.suppliers;

import java.util.UUID;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * What a contract is to say, in one change among many.
 *
 * @param contract null for a new one
 * @param basedOn the {@link Contract#edits} of the contract that the person saw; means nothing for a new one
 */
public record ContractWanted(ItemRef supplier, @Nullable UUID contract, long basedOn, ContractDetails details) {}

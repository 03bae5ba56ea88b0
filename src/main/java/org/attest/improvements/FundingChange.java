package org.attest.improvements;

import org.attest.shared.ItemRef;

/** What a funding line is to say, in one change among many; {@code basedOn} counts the edits that the person saw. */
public record FundingChange(ItemRef line, long basedOn, FundingDetails details) {}
